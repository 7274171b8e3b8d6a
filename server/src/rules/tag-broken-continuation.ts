import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-broken-continuation",
	title: "A chain of continuations is broken",
	severity: "error",
	basis: "Inline XBRL 1.1: continuedAt names one ix:continuation, and each is used once",
	regime: "any",
	messages: {
		missing:
			"`continuedAt` names “{id}”, but no ix:continuation has this id: the rest of the text is lost. Correct the id, or take the attribute away.",
		circular:
			"The chain of continuations comes back to “{id}”, which it already holds. End the chain at its last piece.",
		shared:
			"The continuation “{id}” already belongs to another fact. Give this one a continuation of its own, nested in the other or round it.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			if (
				problem.kind !== "continuation-missing" &&
				problem.kind !== "continuation-circular" &&
				problem.kind !== "continuation-shared"
			)
				continue;
			const { start, end, id, concept } = problem;
			const message = problem.kind.slice("continuation-".length) as "missing" | "circular" | "shared";
			yield { start, end, message, data: { id }, concept };
		}
	},
});
