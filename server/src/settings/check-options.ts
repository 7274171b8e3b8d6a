import type { Form } from "../requirements/forms.ts";
import type { RegistrantKind } from "../requirements/registrant.ts";
import type { SeverityBy } from "../rules/define-rule.ts";
import type { Baseline } from "../waivers/baseline.ts";
import type { SetAcceptance } from "../waivers/waive.ts";

/** What is set for a draft and decides what is found in it: the same for editor and command line. */
export interface CheckOptions {
	readonly severity?: SeverityBy;
	/** For a draft that does not say its form. */
	readonly form?: Form;
	/** For a draft that does not say it: ISO date of the period's end, or of the event. */
	readonly period?: string;
	readonly registrant?: readonly RegistrantKind[];
	/** Words that are no spelling errors. */
	readonly terms?: readonly string[];
	/** Findings that the config accepts in this draft, besides those that its own comments accept. */
	readonly accept?: readonly SetAcceptance[];
	/** Findings that stood in this draft when a baseline was taken: they are not told again. */
	readonly baseline?: Baseline;
}
