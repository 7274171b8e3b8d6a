import type { Budget } from "../../draft/budget.ts";
import { weightOf } from "../../draft/budget.ts";
import { regimeOf } from "../../draft/regime.ts";
import type { Format } from "../../draft/traits.ts";
import { TRAITS } from "../../draft/traits.ts";
import type { Draft, Fact, Passage, ReadProblem } from "../../draft/types.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Steps } from "../../text/steps.ts";
import { CYBER_ITEMS, itemOf } from "../headings.ts";
import { saidForm } from "../said-form.ts";
import type { Entry } from "./entry.ts";
import { factOf, problemsOf } from "./facts.ts";

/** What the cover, the head of the page and the contexts say of the document. */
export type Said = Pick<
	Draft,
	| "form"
	| "formSpan"
	| "registrant"
	| "period"
	| "periodSpan"
	| "entity"
	| "contexts"
	| "taxonomies"
	| "otherTaxonomies"
	| "references"
>;

/**
 * A step is a fact.
 *
 * @returns undefined when no fact is of the CYD taxonomy
 */
export function* draftOf(
	source: SourceText,
	format: Format,
	entries: readonly Entry[],
	budget: Budget,
	said: Said,
): Steps<Draft | undefined> {
	const facts: Fact[] = [];
	const passages: Passage[] = [];
	const problems: ReadProblem[] = [];
	for (const entry of entries) {
		if (entry.place.family !== "cyd") continue;
		const name = entry.at(entry.place.name);
		if (!budget.take("facts", name)) break;
		const fact = yield* factOf(source, entry);
		yield;
		if (!budget.take("text", name, weightOf(fact.text))) break;
		if (entry.isCut) budget.leaveOut("text", fact.valueSpan);
		facts.push(fact);
		problems.push(...problemsOf(entry, source));
		if (fact.kind !== "textBlock") continue;
		for (const fragment of fact.fragments) for (const passage of fragment.passages) passages.push(passage);
	}
	const first = facts[0];
	if (!first) return undefined;
	const heading = passages.find((passage) => cyberItemOf(passage) !== undefined);
	const regime = regimeOf(said.form ?? (heading && cyberItemOf(heading)), facts);
	// Most incidents are reported on Form 8-K.
	const likely = regime === "incident" ? "8-K" : saidForm(passages);
	const form = said.form ?? (heading ? cyberItemOf(heading) : likely);
	const { start, end } = heading ?? first.name;
	return {
		source,
		format,
		traits: TRAITS[format],
		...said,
		...(form ? { form } : {}),
		regime,
		facts,
		passages,
		anchor: { start, end },
		problems: [...problems, ...budget.problems],
		complete: passages.length > 0 && !budget.hasLeftOut("text"),
	};
}

/** The form whose Item a passage is the heading of. */
function cyberItemOf({ kind, text }: Passage): Draft["form"] {
	return kind === "heading" ? CYBER_ITEMS.get(itemOf(text.text) ?? "") : undefined;
}
