import { defineRule } from "./define-rule.ts";
import { bearing, flagsOf, topicOf, valuePlace } from "./support/facts.ts";

const INLINE: ReadonlySet<string> = new Set(["true", "false", "1", "0"]);
const WRITTEN: ReadonlySet<string> = new Set(["true", "false", "nil"]);

export const rule = defineRule({
	id: "flag-value",
	title: "A flag whose value is neither true nor false",
	severity: "error",
	basis: "CYD taxonomy: a flag is an xbrli:booleanItemType",
	regime: "any",
	messages: {
		value: "The flag on {topic} is “{value}”, neither true nor false.\nWrite true or false.",
		untransformed:
			'The flag on {topic} wraps words and has no format for them.\nAdd format="ixt:fixed-true" or "ixt:fixed-false", which turns “{value}” into a value.',
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
				messageId: fact.inline ? "untransformed" : "value",
				data: {
					topic: topicOf(fact),
					value,
				},
				...bearing(fact),
			};
		}
	},
});
