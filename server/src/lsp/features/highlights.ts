import type { DocumentHighlight, Position } from "vscode-languageserver";
import { DocumentHighlightKind } from "vscode-languageserver";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";
import { evidenceFor, factsOn, standingAt } from "./linked.ts";

/**
 * A flag or a tagged name lights up the sentences that its answer rests on; such a sentence lights up the facts that it
 * answers. Null where nothing of the kind stands, so that the editor does as it does in any text.
 */
export function highlights(
	{ document, entry: { result } }: Current,
	{ position }: { readonly position: Position },
): DocumentHighlight[] | null {
	const { draft, judgement } = result;
	const standing = standingAt(result, document.offsetAt(position));
	if (!draft || !judgement || !standing) return null;
	const linked =
		standing.kind === "fact"
			? evidenceFor(judgement, standing.fact)
			: factsOn(draft, judgement, standing.sentence).map(({ name }) => name);
	if (linked.length === 0) return null;
	const own = standing.kind === "fact" ? standing.fact.name : standing.sentence;
	return [
		{ range: range(document, own), kind: DocumentHighlightKind.Write },
		...linked.map((span) => ({ range: range(document, span), kind: DocumentHighlightKind.Read })),
	];
}
