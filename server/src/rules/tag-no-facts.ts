import type { Form } from "../requirements/forms.ts";
import { defineRule } from "./define-rule.ts";
import { saysNotApplicable } from "./support/bare-block.ts";

/** First fiscal year end, and first day of an incident report, for which tagging is due. */
const ANNUAL_FROM = "2024-12-15";
const INCIDENT_FROM = "2024-12-18";

const BASIS: Readonly<Record<Form, string>> = {
	"20-F": "Form 20-F Item 16K(d); DQC_0202 of XBRL US",
	"10-K": "Regulation S-K Item 106(d); DQC_0202 of XBRL US",
	"8-K": "Form 8-K Item 1.05(b); EDGAR Filer Manual 6.5.77",
	"6-K": "Form 6-K General Instruction B; Inline XBRL from 2024-12-18",
};

export const rule = defineRule({
	id: "tag-no-facts",
	title: "The Item is not tagged",
	severity: "error",
	basis: "the Item's paragraph on structured data",
	regime: "any",
	messages: {
		annual:
			"The Item is not tagged: the document holds no CYD fact.\nTag its text blocks and flags in Inline XBRL, due for fiscal years ended on or after 2024-12-15.",
		incident:
			"The Item is not tagged: the document holds no CYD fact.\nTag nature, scope, timing and impact of the incident in Inline XBRL, due since 2024-12-18.",
	},
	*check({ draft, judgement }) {
		const { traits, regime, form, formSpan, period, anchor } = draft;
		if (!traits.filed) return;
		if (!draft.complete || draft.facts.length > 0 || !form) return;
		// What is told under Item 7.01 or 8.01 has no elements.
		if (judgement.incident?.regime === "other-item") return;
		if (period.end === undefined || period.end < (regime === "annual" ? ANNUAL_FROM : INCIDENT_FROM)) return;
		// What does not apply has nothing to tag: date-not-applicable.
		const prose = judgement.sentences.filter((it) => it.passage.kind !== "heading");
		if (prose.every(({ text }) => saysNotApplicable(text))) return;
		yield {
			...anchor,
			messageId: regime,
			basis: BASIS[form],
			// Of an incident report EDGAR only warns; a page without any tag is a draft that is yet to be tagged; and where
			// the cover page names no annual report, as in a registration statement on Form 20-F, the Item may not be due.
			severity: regime === "annual" && traits.inlineXbrl && formSpan ? "error" : "warning",
		};
	},
});
