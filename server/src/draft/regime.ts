import type { Form, Regime } from "../requirements/forms.ts";
import type { Fact } from "./types.ts";

/** How the names of all elements for incident reports begin, and of no other. */
const INCIDENT = /^MaterialCybersecurityIncident/;

/**
 * Under which rules a disclosure is read: those of its form; where the form is not known, those for incidents if all of
 * its facts are of elements for incident reports.
 */
export function regimeOf(form: Form | undefined, facts: readonly Fact[]): Regime {
	if (form !== undefined) return form === "8-K" || form === "6-K" ? "incident" : "annual";
	return facts.length > 0 && facts.every(({ concept }) => INCIDENT.test(concept)) ? "incident" : "annual";
}
