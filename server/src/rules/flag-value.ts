import { defineRule } from "./define-rule.ts";
import { bearing, flagsOf, subjectOf, valuePlace } from "./support/facts.ts";

const INLINE: ReadonlySet<string> = new Set(["true", "false", "1", "0"]);
const WRITTEN: ReadonlySet<string> = new Set(["true", "false", "nil"]);
/** No longer part of a value is repeated in a message. */
const LONGEST = 30;

export const rule = defineRule({
	id: "flag-value",
	title: "A flag whose value is neither true nor false",
	severity: "error",
	basis: "CYD taxonomy: a flag is an xbrli:booleanItemType",
	regime: "any",
	messages: {
		value: "The flag on {subject} says “{value}”. Write true or false.",
		untransformed:
			'The flag on {subject} wraps the words “{value}” and has no format that makes them true or false. Add format="ixt:fixed-true" or "ixt:fixed-false".',
	},
	*check({ draft }) {
		for (const fact of flagsOf(draft)) {
			// Inline the words must be a boolean's own: small letters, or a digit.
			const value = fact.inline?.raw ?? fact.value ?? "";
			// Where a format is to make the value: tag-flag-format.
			if (fact.nil || fact.inline?.format !== undefined || value === "") continue;
			if ((fact.inline ? INLINE : WRITTEN).has(value)) continue;
			yield {
				...valuePlace(fact),
				message: fact.inline ? "untransformed" : "value",
				data: {
					subject: subjectOf(fact),
					value: value.length > LONGEST ? `${value.slice(0, LONGEST).trimEnd()} …` : value,
				},
				...bearing(fact),
			};
		}
	},
});
