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
			"`continuedAt` names “{id}”, but no ix:continuation has this id.\nCorrect the id or delete the attribute; until then the rest of the text is lost.",
		near: "`continuedAt` names “{id}”, but no ix:continuation has this id.\nWrite “{near}”, which nothing names, if that is meant; until then the rest of the text is lost.",
		circular:
			"The chain of continuations returns to “{id}”, which it already contains.\nEnd the chain at its last piece.",
		shared:
			"The continuation “{id}” already belongs to another fact.\nGive this fact a continuation of its own, inside the other or around it.",
		nested:
			"The continuation “{id}” is nested with another piece of its own chain.\nPlace the pieces one after the other; nested, their text counts twice.",
		repeated:
			"More than one ix:continuation has the id “{id}”.\nGive each an id of its own, so that it is certain which continues the text.",
		orphan:
			"No `continuedAt` names the continuation “{id}”, so its text is in no fact.\nName it in the piece that it continues, or delete the element.",
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
			if (kind === "missing" && near) yield { start, end, messageId: "near", data: { id, near }, concept };
			else yield { start, end, messageId: kind, data: { id }, concept };
		}
		for (const { start, end, id } of orphans)
			yield { start, end, messageId: "orphan", data: { id }, severity: "warning" };
	},
});

function isLink(problem: ReadProblem): problem is Link {
	return problem.kind.startsWith("continuation-") && problem.kind !== "continuation-orphan";
}
