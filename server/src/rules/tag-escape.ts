import { defineRule } from "./define-rule.ts";
import { rewrite } from "./support/rewrite.ts";

export const rule = defineRule({
	id: "tag-escape",
	title: "`escape` or `format` does not suit the element",
	severity: "warning",
	basis: "Inline XBRL 1.1, escape and format; EDGAR text blocks hold escaped markup",
	regime: "any",
	messages: {
		escape: 'The text block lacks escape="true", so its paragraphs and lists are lost.\nAdd the attribute.',
		false: 'The text block has escape="{value}", so its paragraphs and lists are lost.\nWrite escape="true".',
		flag: "The flag has the attribute `escape`, which is for markup.\nDelete the attribute.",
		format: "The format “{format}” replaces the block's text with another value.\nDelete the attribute.",
	},
	*check({ draft }) {
		for (const { kind, concept, name, nil, inline } of draft.facts) {
			if (!inline || nil) continue;
			const escaped = /^(?:true|1)$/.test(inline.escape?.trim() ?? "");
			const { escape: place, format } = inline.spans;
			if (kind === "flag") {
				if (escaped && place) yield { ...place, messageId: "flag", severity: "info", concept };
				continue;
			}
			if (kind !== "textBlock") continue;
			if (!escaped && place)
				yield {
					...place,
					messageId: "false",
					data: { value: inline.escape ?? "" },
					concept,
					fixes: rewrite(place, inline.escape ? "true" : undefined),
				};
			else if (!escaped) yield { ...name, messageId: "escape", concept };
			if (format) yield { ...format, messageId: "format", data: { format: inline.format ?? "" }, concept };
		}
	},
});
