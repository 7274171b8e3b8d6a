import type { Fact, Span } from "../draft/types.ts";
import type { Related, Report } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { groupBy } from "./support/group-by.ts";

type MessageId = "missing" | "unknown" | "instant";

/** No more places of other facts with the same fault are shown. */
const SHOWN = 5;

export const rule = defineRule<MessageId>({
	id: "tag-invalid-context",
	title: "A CYD fact whose context is missing or of a moment",
	severity: "error",
	basis: "XBRL 2.1: a fact names a context, and one of its element's period type; CYD elements are of a duration",
	regime: "any",
	messages: {
		missing: "This fact has no `contextRef`. Give it the context of the period that the document reports on.",
		unknown: "No context has the id “{id}”, which {count} name. Correct `contextRef`, or the id of the context.",
		instant:
			"The context “{id}” is of a moment ({date}), and CYD elements are of a time from one day to another. Name a context with a start and an end in {count}.",
	},
	*check({ draft }) {
		const unknown: Span[] = [];
		for (const problem of draft.problems) {
			const { start, end } = problem;
			if (problem.kind === "context-missing") yield { start, end, message: "missing", concept: problem.concept };
			else if (problem.kind === "context-unknown") unknown.push({ start, end });
		}
		const instants = new Map(draft.contexts.filter((it) => it.instant).map((context) => [context.id, context]));
		for (const [id, facts] of groupBy(draft.facts, ({ inline }) => inline?.contextRef?.trim() ?? "")) {
			const context = instants.get(id);
			const first = facts[0];
			if (!first || first.inline?.contextRef === undefined) continue;
			if (unknown.some((place) => place.start === placeOf(first).start))
				yield { ...report(facts, first), message: "unknown", data: { id, count: counted(facts) } };
			if (!context) continue;
			const { start, end, period } = context;
			yield {
				...report(facts, first, { start, end, message: "The context" }),
				message: "instant",
				data: { id, date: period.end ?? "", count: counted(facts) },
			};
		}
	},
});

function placeOf({ inline, name }: Fact): Span {
	const { start, end } = inline?.places.contextRef ?? name;
	return { start, end };
}

function report(facts: readonly Fact[], first: Fact, ...related: readonly Related[]): Omit<Report, "message"> {
	const others = facts.slice(1, 1 + SHOWN).map((fact) => ({ ...placeOf(fact), message: "This fact names it too" }));
	return { ...placeOf(first), concept: first.concept, related: [...related, ...others] };
}

function counted(facts: readonly Fact[]): string {
	return facts.length === 1 ? "this fact" : `${facts.length} facts`;
}
