import type { Context, Fact, Period } from "../draft/types.ts";
import { CONCEPTS } from "../requirements/concepts.ts";
import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-context-period",
	title: "A CYD fact whose context is not the fiscal year",
	severity: "warning",
	basis: "CYD taxonomy: elements are of the period that the report is for",
	regime: "annual",
	messages: {
		end: "The facts are tagged for a period to {end}, but the report's ends on {own}.\nUse the context of the fiscal year.",
		start:
			"The facts are tagged from {start}, but the cover page's period begins on {own}.\nUse the context of the fiscal year.",
		length:
			"The facts are tagged for {start} to {end}, which is not twelve months.\nCheck that this is the period of the report.",
		dimensional: "The context of the facts has a dimension.\nUse the context of the fiscal year without a dimension.",
		entity:
			"The facts are tagged for entity {entity}, but the cover page is for {own}.\nUse the context of the fiscal year.",
	},
	*check({ draft }) {
		const contexts = new Map(draft.contexts.map((context) => [context.id, context]));
		const seen = new Set<string>();
		for (const fact of draft.facts) {
			const id = fact.inline?.contextRef?.trim();
			// An incident has a time of its own: tag-incident-concept-in-annual.
			if (id === undefined || seen.has(id) || CONCEPTS.get(fact.concept)?.regime === "incident") continue;
			seen.add(id);
			const context = contexts.get(id);
			// Whether the context is there at all, and of a duration: tag-invalid-context.
			if (!context || context.instant) continue;
			const { entity } = context;
			if (context.dimensional) yield { ...place(fact), messageId: "dimensional", related: shown(context) };
			else if (entity && draft.entity && entity !== draft.entity)
				yield { ...place(fact), messageId: "entity", data: { entity, own: draft.entity }, related: shown(context) };
			else {
				const { start = "", end = "" } = context.period;
				const own = draft.period.end;
				if (own !== undefined && end !== "" && end !== own)
					yield { ...place(fact), messageId: "end", data: { end, own }, related: shown(context) };
				// Where the cover page has its context, that of a short or transition year too is known.
				else if (draft.entity !== undefined && start !== "" && draft.period.start !== undefined) {
					if (start !== draft.period.start)
						yield {
							...place(fact),
							messageId: "start",
							data: { start, own: draft.period.start },
							related: shown(context),
						};
				} else if (!isYear(context.period))
					yield {
						...place(fact),
						messageId: "length",
						data: { start, end },
						severity: "info",
						related: shown(context),
					};
			}
		}
	},
});

function place(fact: Fact) {
	return { ...(fact.inline?.spans.contextRef ?? fact.name), concept: fact.concept };
}

function shown({ start, end }: Context) {
	return [{ start, end, message: "The context" }];
}

/** Twelve months, or a year of 52 or 53 weeks. */
function isYear({ start, end }: Period): boolean {
	if (start === undefined || end === undefined) return true;
	const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
	return Number.isNaN(days) || (days >= 360 && days <= 373);
}
