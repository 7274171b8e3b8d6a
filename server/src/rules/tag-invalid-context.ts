import type { Fact } from "../draft/types.ts";
import type { Span } from "../text/span.ts";
import type { Related, Report } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { groupBy } from "./support/group-by.ts";

type MessageId = "missing" | "unknown" | "instant";

/** No more places of other facts with the same fault are shown. */
const SHOWN = 5;

export const rule = defineRule<MessageId>({
	id: "tag-invalid-context",
	title: "A CYD fact whose context is missing or an instant",
	severity: "error",
	basis: "XBRL 2.1: a fact names a context, and one of its element's period type; CYD elements are of a duration",
	regime: "any",
	messages: {
		missing: "The fact has no `contextRef`.\nGive it the context of the period that the document reports on.",
		unknown: "No context has the id “{id}”, which {count} {names}.\nCorrect `contextRef`, or the id of the context.",
		instant:
			"The context “{id}” is an instant ({date}), but CYD elements take a duration.\nName a context with a start and an end in {count}.",
	},
	*check({ draft }) {
		const unknown = new Set<string>();
		for (const problem of draft.problems) {
			const { start, end } = problem;
			if (problem.kind === "context-missing") yield { start, end, messageId: "missing", concept: problem.concept };
			else if (problem.kind === "context-unknown") unknown.add(problem.id);
		}
		const instants = new Map(draft.contexts.filter((it) => it.instant).map((context) => [context.id, context]));
		const naming = draft.facts.filter(({ inline }) => inline?.contextRef !== undefined);
		// What is wrong with a context is said once, at the first fact that names it.
		for (const [id, facts] of groupBy(naming, ({ inline }) => inline?.contextRef?.trim() ?? "")) {
			const context = instants.get(id);
			const count = facts.length === 1 ? "this fact" : `${facts.length} facts`;
			const names = facts.length === 1 ? "names" : "name";
			if (unknown.has(id)) yield { ...report(facts), messageId: "unknown", data: { id, count, names } };
			else if (context) {
				const { start, end, period } = context;
				const related = { start, end, message: "The context" };
				yield { ...report(facts, related), messageId: "instant", data: { id, date: period.end ?? "", count } };
			}
		}
	},
});

function report([first, ...others]: readonly Fact[], ...related: readonly Related[]): Omit<Report, "messageId"> {
	const shown = others.slice(0, SHOWN).map((fact) => ({ ...placeOf(fact), message: "This fact names it too" }));
	return { ...placeOf(first), ...(first && { concept: first.concept }), related: [...related, ...shown] };
}

function placeOf(fact: Fact | undefined): Span {
	const { start, end } = fact?.inline?.spans.contextRef ?? fact?.name ?? { start: 0, end: 0 };
	return { start, end };
}
