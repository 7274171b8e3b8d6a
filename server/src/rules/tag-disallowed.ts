import { defineRule } from "./define-rule.ts";

const DOCTYPE = /<!DOCTYPE\b[^<>]{0,300}>?/i;
/** It stands before the first element, which is no farther than this. */
const HEAD = 4_000;

export const rule = defineRule({
	id: "tag-disallowed",
	title: "Markup that EDGAR does not accept",
	severity: "error",
	basis:
		"EDGAR Filer Manual 5.2.5: no target, ix:tuple, ix:fraction or DOCTYPE; Inline XBRL 1.1: text is ix:nonNumeric",
	regime: "any",
	messages: {
		element:
			"The CYD fact is tagged with ix:{element}, which is for other values.\nTag it with ix:nonNumeric: a CYD fact is text or a boolean.",
		target: "The attribute `target` keeps the fact out of every instance that EDGAR reads.\nDelete the attribute.",
		doctype: "The document has a document type declaration, which EDGAR does not accept.\nDelete it.",
	},
	*check({ draft }) {
		if (!draft.traits.inlineXbrl) return;
		const head = draft.source.slice(0, HEAD);
		const type = DOCTYPE.exec(head.slice(0, Math.max(head.search(/<html\b/i), 0)));
		if (type) yield { start: type.index, end: type.index + type[0].length, messageId: "doctype" };
		for (const { concept, name, inline } of draft.facts) {
			if (!inline) continue;
			const { element, spans } = inline;
			if (element !== "nonnumeric") yield { ...name, messageId: "element", data: { element }, concept };
			if (spans.target) yield { ...spans.target, messageId: "target", concept };
		}
	},
});
