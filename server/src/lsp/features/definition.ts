import type { Location, Position, ReferenceParams } from "vscode-languageserver";
import { idAt, placesOfId } from "../../formats/inline-xbrl/ids.ts";
import type { LintResult } from "../../lint.ts";
import type { Span } from "../../text/span.ts";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";
import { evidenceFor, factsOn, requirementOf, standingAt } from "./linked.ts";

/**
 * Where what stands at a place is founded: of a flag or a tagged name the sentences that its answer rests on, of such a
 * sentence the facts that it answers, of an id of Inline XBRL (`contextRef="c-1"`) where it is given.
 */
export function definition(
	{ document, entry: { result } }: Current,
	{ position }: { readonly position: Position },
): Location[] | null {
	const offset = document.offsetAt(position);
	const places = idPlaces(result, offset);
	const found = places ? places.filter(({ given }) => given) : linkedTo(result, offset);
	return found.length > 0 ? found.map((span) => ({ uri: document.uri, range: range(document, span) })) : null;
}

/**
 * Where else in the draft the same is meant: of a fact its sentences and the other facts on the same requirement, of a
 * sentence the facts that it answers, of an id all of its uses.
 */
export function references(
	{ document, entry: { result } }: Current,
	{ position, context }: Pick<ReferenceParams, "position" | "context">,
): Location[] | null {
	const offset = document.offsetAt(position);
	const own = context.includeDeclaration;
	const found =
		idPlaces(result, offset)?.filter(({ given }) => own || !given) ??
		[...siblings(result, offset, own), ...linkedTo(result, offset)].sort((a, b) => a.start - b.start);
	return found.length > 0 ? found.map((span) => ({ uri: document.uri, range: range(document, span) })) : null;
}

/** All places of the id at an offset; undefined where none stands. */
function idPlaces({ draft }: LintResult, offset: number) {
	if (!draft?.traits.inlineXbrl) return undefined;
	const place = idAt(draft.source, offset);
	return place && placesOfId(draft.source.slice(0, draft.source.length), place.id);
}

function linkedTo(result: LintResult, offset: number): readonly Span[] {
	const { draft, judgement } = result;
	const standing = standingAt(result, offset);
	if (!draft || !judgement || !standing) return [];
	return standing.kind === "fact"
		? evidenceFor(judgement, standing.fact)
		: factsOn(draft, judgement, standing.sentence).map(({ name }) => name);
}

/** The names of the facts on the same requirement, the one at the offset among them if it is wanted. */
function siblings(result: LintResult, offset: number, own: boolean): readonly Span[] {
	const standing = standingAt(result, offset);
	if (standing?.kind !== "fact") return [];
	const { fact } = standing;
	const requirement = requirementOf(fact);
	const all = (result.draft?.facts ?? []).filter(
		(it) => it === fact || (requirement !== undefined && requirementOf(it) === requirement),
	);
	return all.filter((it) => own || it !== fact).map(({ name }) => name);
}
