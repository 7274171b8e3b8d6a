import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-escape",
	title: 'A text block without escape="true"',
	severity: "warning",
	basis: "Inline XBRL 1.1, escape; EDGAR text blocks hold escaped markup",
	regime: "any",
	messages: {
		escape:
			'This text block lacks escape="true": paragraphs and lists are lost when the value is read. Add the attribute.',
	},
	*check({ draft }) {
		for (const fact of draft.facts) {
			if (fact.kind !== "textBlock" || !fact.inline || fact.nil) continue;
			if (/^(?:true|1)$/.test(fact.inline.escape?.trim() ?? "")) continue;
			yield { ...fact.name, message: "escape", concept: fact.concept };
		}
	},
});
