import type { Form, IncidentRegime, Regime } from "../requirements/forms.ts";
import type { Draft, Fact } from "./types.ts";

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

const ITEM_HEADING = /^\s*items?\s*(\d\.\d{2})\b/i;
/** A heading is no longer; a paragraph may begin with a reference to an Item. */
const HEADING_LENGTH = 200;

/**
 * Which Item or form an incident report is under, by its headings: `Item 8.01 Other Events` without any of Item 1.05 is
 * `other-item`. A report on Form 8-K that names no Item is read as one under Item 1.05.
 */
export function incidentRegimeOf({ form, passages }: Pick<Draft, "form" | "passages">): IncidentRegime {
	if (form === "6-K") return "form-6-k";
	const items = passages.flatMap(({ kind, text: { text } }) =>
		kind === "heading" || text.length <= HEADING_LENGTH ? (ITEM_HEADING.exec(text)?.[1] ?? []) : [],
	);
	if (items.includes("1.05")) return "item-1.05";
	return items.some((item) => item === "7.01" || item === "8.01") ? "other-item" : "item-1.05";
}
