import type { Fact } from "../draft/types.ts";
import { defineRule } from "./define-rule.ts";
import { aspectsOf, bearing, flagsOf, topicOf, valuePlace } from "./support/facts.ts";

export const rule = defineRule({
	id: "flag-conflict",
	title: "One flag has two values",
	severity: "error",
	basis: "EDGAR Filer Manual 6.5.12: no element has two values in one context",
	regime: "annual",
	messages: {
		conflict:
			"The flag on {topic} is {value} here and {other} at its first place.\nKeep the value that the text supports.",
	},
	*check({ draft }) {
		const first = new Map<string, Fact>();
		const aspects = aspectsOf(draft);
		for (const fact of flagsOf(draft)) {
			const key = aspects(fact);
			const known = first.get(key);
			if (!known) {
				first.set(key, fact);
				continue;
			}
			if (known.value === fact.value) continue;
			yield {
				...valuePlace(fact),
				messageId: "conflict",
				data: { topic: topicOf(fact), value: fact.value || "empty", other: known.value || "empty" },
				...bearing(fact),
				related: [{ ...valuePlace(known), message: "The flag's first value." }],
			};
		}
	},
});
