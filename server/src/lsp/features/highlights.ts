import type { DocumentHighlight, Position } from "vscode-languageserver";
import { DocumentHighlightKind } from "vscode-languageserver";
import type { Draft, Fact } from "../../draft/types.ts";
import type { Judgement, Sentence } from "../../judgement/types.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import type { Span } from "../../text/span.ts";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";

/**
 * A flag or a tagged name lights up the sentences that its answer rests on; such a sentence lights up the facts that it
 * answers. Null where nothing of the kind stands, so that the editor does as it does in any text.
 */
export function highlights(
	{ document, entry: { result } }: Current,
	{ position }: { readonly position: Position },
): DocumentHighlight[] | null {
	const { draft, judgement } = result;
	if (!draft || !judgement) return null;
	const offset = document.offsetAt(position);
	const fact = draft.facts.find(
		(it) => within(it.name, offset) || (it.kind === "flag" && within(it.valueSpan, offset)),
	);
	const sentence = fact ? undefined : judgement.sentences.find((it) => within(it, offset));
	const linked = fact ? sentencesOf(judgement, fact) : sentence ? factsOf(draft, judgement, sentence) : [];
	const own = fact ? fact.name : sentence;
	if (!own || linked.length === 0) return null;
	return [
		{ range: range(document, own), kind: DocumentHighlightKind.Write },
		...linked.map((span) => ({ range: range(document, span), kind: DocumentHighlightKind.Read })),
	];
}

function within({ start, end }: Span, offset: number): boolean {
	return start <= offset && offset <= end;
}

function requirementOf({ concept }: Fact): AnyRequirementId | undefined {
	return CONCEPTS.get(concept)?.requirement;
}

function sentencesOf({ answers }: Judgement, fact: Fact): readonly Span[] {
	const requirement = requirementOf(fact);
	return (requirement && answers.get(requirement)?.evidence) ?? [];
}

function factsOf(draft: Draft, { answers }: Judgement, sentence: Sentence): readonly Span[] {
	const answered = new Set(
		[...answers.values()].flatMap(({ requirement, evidence }) =>
			evidence.some((it) => it.sentence === sentence) ? [requirement] : [],
		),
	);
	return draft.facts.flatMap((fact) => {
		const requirement = requirementOf(fact);
		return requirement && answered.has(requirement) ? [fact.name] : [];
	});
}
