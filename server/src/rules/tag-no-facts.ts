import { defineRule } from "./define-rule.ts";

/** First fiscal year end, and first day of an incident report, for which tagging is due. */
const ANNUAL_FROM = "2024-12-15";
const INCIDENT_FROM = "2024-12-18";

export const rule = defineRule({
	id: "tag-no-facts",
	title: "The Item is there, but no CYD fact",
	severity: "warning",
	basis: "Item 16K(d), Item 106(d) and Form 8-K Item 1.05(b): the disclosure is tagged in Inline XBRL",
	regime: "any",
	messages: {
		none: "The Item is not tagged: there is no CYD fact in the document. Since {from} its text blocks and flags are due in Inline XBRL; tag them.",
	},
	*check({ draft }) {
		if (draft.format !== "inline-xbrl" && draft.format !== "html") return;
		if (!draft.complete || draft.facts.length > 0 || !draft.form || draft.form === "6-K") return;
		const from = draft.regime === "annual" ? ANNUAL_FROM : INCIDENT_FROM;
		if (draft.period.end === undefined || draft.period.end < from) return;
		const since = draft.regime === "annual" ? `fiscal years ending on ${from}` : from;
		yield { ...draft.anchor, message: "none", data: { from: since } };
	},
});
