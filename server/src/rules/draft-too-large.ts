import type { ReadProblem } from "../draft/types.ts";
import { defineRule } from "./define-rule.ts";

type LeftOut = Extract<ReadProblem, { kind: "left-out" }>;

export const rule = defineRule<LeftOut["what"]>({
	id: "draft-too-large",
	title: "Part of the document is not read, because there is too much of it",
	severity: "warning",
	basis: "What is not read is not checked",
	regime: "any",
	messages: {
		facts:
			"The document holds more than {limit} CYD facts; from this one on none is read.\nDelete facts that are tagged more than once; those that are not read are not checked.",
		fragments:
			"The CYD facts have more than {limit} pieces; from this one on none is read.\nJoin the pieces of each text block; those that are not read are not checked.",
		depth:
			"CYD facts are nested more than {limit} deep; this one is not read.\nClose the facts around it where their text ends.",
		text: "The Item holds more than {limit} characters; from here on it is not read.\nCheck that the heading of the next Item stands where it should; what is not read is not checked.",
		"fact-text":
			"The CYD facts hold more than {limit} characters; from this one on none is read.\nClose each text block where its text ends; those that are not read are not checked.",
		addresses:
			"The document names more than {limit} addresses of taxonomies; the rest is not read.\nDelete namespaces and schema references that no fact uses.",
		problems:
			"The markup has more than {limit} faults; those from here on are not listed.\nCorrect the ones before, and check again.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			if (problem.kind !== "left-out") continue;
			const { what, limit, start, end } = problem;
			yield { start, end, messageId: what, data: { limit: grouped(limit) } };
		}
	},
});

/** `150,000`: what the language has for it takes as long as a lint when it is first asked. */
function grouped(number: number): string {
	const digits = String(number);
	const groups: string[] = [];
	for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
	return groups.join(",");
}
