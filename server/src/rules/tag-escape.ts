import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-escape",
	title: "`escape` or `format` does not suit the element",
	severity: "warning",
	basis: "Inline XBRL 1.1, escape and format; EDGAR text blocks hold escaped markup",
	regime: "any",
	messages: {
		escape:
			'This text block lacks escape="true": paragraphs and lists are lost when the value is read. Add the attribute.',
		false:
			'This text block has escape="{value}": paragraphs and lists are lost when the value is read. Make it escape="true".',
		flag: "A flag holds no markup, so it takes no `escape`. Take the attribute away.",
		format: "“{format}” puts another value in the place of this block's text. Take the attribute away.",
	},
	*check({ draft }) {
		for (const { kind, concept, name, nil, inline } of draft.facts) {
			if (!inline || nil) continue;
			const escaped = /^(?:true|1)$/.test(inline.escape?.trim() ?? "");
			const { escape: place, format } = inline.spans;
			if (kind === "flag") {
				if (escaped && place) yield { ...place, message: "flag", severity: "info", concept };
				continue;
			}
			if (kind !== "textBlock") continue;
			if (!escaped && place) yield { ...place, message: "false", data: { value: inline.escape ?? "" }, concept };
			else if (!escaped) yield { ...name, message: "escape", concept };
			if (format) yield { ...format, message: "format", data: { format: inline.format ?? "" }, concept };
		}
	},
});
