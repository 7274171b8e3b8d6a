import type { ReadProblem } from "../draft/types.ts";
import { defineRule } from "./define-rule.ts";

type Link = Extract<ReadProblem, { kind: `continuation-${string}`; concept: string }>;
type Orphan = Extract<ReadProblem, { kind: "continuation-orphan" }>;

export const rule = defineRule({
	id: "tag-broken-continuation",
	title: "A chain of continuations is broken",
	severity: "error",
	basis: "Inline XBRL 1.1: continuedAt names one ix:continuation, and each is used once",
	regime: "any",
	messages: {
		missing:
			"`continuedAt` names “{id}”, but no ix:continuation has this id: the rest of the text is lost. Correct the id, or take the attribute away.",
		near: "`continuedAt` names “{id}”, but no ix:continuation has this id: the rest of the text is lost. Did you mean “{near}”, which nothing names?",
		circular:
			"The chain of continuations comes back to “{id}”, which it already holds. End the chain at its last piece.",
		shared:
			"The continuation “{id}” already belongs to another fact. Give this one a continuation of its own, nested in the other or round it.",
		nested:
			"The continuation “{id}” and another piece of its own chain stand one inside the other, so that text is in the fact twice. Place the pieces one after the other.",
		repeated:
			"More than one ix:continuation has the id “{id}”, so that it is not certain which goes on from here. Give each an id of its own.",
		orphan:
			"No `continuedAt` names this continuation, so its text belongs to no fact. Name “{id}” in the piece that it goes on from, or take the element away.",
	},
	*check({ draft }) {
		const orphans = draft.problems.filter((it): it is Orphan => it.kind === "continuation-orphan");
		for (const problem of draft.problems) {
			if (!isLink(problem)) continue;
			const { start, end, id, concept } = problem;
			const kind = problem.kind.slice("continuation-".length) as
				| "missing"
				| "circular"
				| "shared"
				| "nested"
				| "repeated";
			// Where a chain breaks, what came next is left without a name: one fault, said once.
			const lost = kind === "nested" || kind === "repeated" ? -1 : orphans.findIndex((orphan) => orphan.start > start);
			const near = lost < 0 ? undefined : orphans.splice(lost, 1)[0]?.id;
			if (kind === "missing" && near) yield { start, end, message: "near", data: { id, near }, concept };
			else yield { start, end, message: kind, data: { id }, concept };
		}
		for (const { start, end, id } of orphans)
			yield { start, end, message: "orphan", data: { id }, severity: "warning" };
	},
});

function isLink(problem: ReadProblem): problem is Link {
	return problem.kind.startsWith("continuation-") && problem.kind !== "continuation-orphan";
}
