import { defineRule } from "./define-rule.ts";

/** Transformations of the registries that EDGAR takes which yield a boolean. */
const KNOWN = /^(?:fixed-?true|fixed-?false|boolean-?true|boolean-?false|boolballotbox)$/i;

export const rule = defineRule({
	id: "tag-flag-format",
	title: "A flag whose value is not true or false",
	severity: "warning",
	basis: "CYD taxonomy: flags are booleans; Inline XBRL Transformation Registry",
	regime: "any",
	messages: {
		noFormat:
			'This flag has no `format`, and “{raw}” is no boolean. Add format="ixt:fixed-true" or format="ixt:fixed-false".',
		format: "The format “{format}” does not make a boolean. Use ixt:fixed-true or ixt:fixed-false.",
		value: "A flag is true or false, not “{raw}”. Write one of the two, or leave the flag out.",
	},
	*check({ draft }) {
		for (const fact of draft.facts) {
			if (fact.kind !== "flag" || fact.nil) continue;
			const isBoolean = fact.value === "true" || fact.value === "false";
			const raw = (fact.inline?.raw ?? fact.value ?? "").slice(0, 60);
			const at = { concept: fact.concept };
			if (!fact.inline) {
				if (!isBoolean) yield { ...fact.valueSpan, ...at, message: "value", data: { raw } };
				continue;
			}
			const { format } = fact.inline;
			if (format === undefined) {
				if (!isBoolean) yield { ...fact.valueSpan, ...at, message: "noFormat", data: { raw } };
			} else if (!KNOWN.test(format.trim().split(":").at(-1) ?? "") || !isBoolean) {
				yield { ...fact.name, ...at, message: "format", data: { format } };
			}
		}
	},
});
