import type { Budget } from "../../../draft/budget.ts";
import type { ReadProblem } from "../../../draft/types.ts";
import { inSource } from "../../../reading/windows.ts";
import type { Span } from "../../../text/span.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import type { Markup } from "../markup/markup.ts";
import type { Start } from "../markup/window.ts";
import type { FindContinuation, InlineElement } from "./elements.ts";
import { idsIn } from "./found.ts";

/** So many links are followed in one step. */
const LINKS = 512;

/** A fact's own element, then its continuations in chain order. */
export type Chain = readonly InlineElement[];

/** Follows each fact's `continuedAt` to the end, to the link where the chain breaks, or as far as pieces are read. */
export function* followChains(
	facts: readonly InlineElement[],
	find: FindContinuation,
	budget: Budget,
): Steps<{ readonly chains: readonly Chain[]; readonly problems: readonly ReadProblem[] }> {
	const users = new Map<InlineElement, InlineElement>();
	const problems: ReadProblem[] = [];
	const chains: Chain[] = [];
	const rest = every(LINKS);
	for (const fact of facts) {
		const chain: InlineElement[] = [fact];
		for (let link = fact.attribute("continuedAt"); link; ) {
			const id = link.value.trim();
			const problem = { id, concept: fact.tagged.concept, start: link.start, end: link.end };
			const found = find(id);
			const next = found?.element;
			const user = next && users.get(next);
			if (found?.isRepeated) problems.push({ kind: "continuation-repeated", ...problem });
			if (!next) problems.push({ kind: "continuation-missing", ...problem });
			else if (user === fact) problems.push({ kind: "continuation-circular", ...problem });
			// What another fact already holds is not followed again: the second user has no claim to it, and a thousand
			// facts with one long chain would hold it a thousand times.
			else if (user) problems.push({ kind: "continuation-shared", ...problem });
			if (!next || user || !budget.take("fragments", link)) break;
			if (rest()) yield;
			users.set(next, fact);
			chain.push(next);
			link = next.attribute("continuedAt");
		}
		for (const problem of nestedLinks(chain)) problems.push(problem);
		chains.push(chain);
	}
	return { chains, problems };
}

/** Links to a continuation that stands inside a piece of its own chain, whose text the fact then has twice. */
function* nestedLinks(chain: Chain): Generator<ReadProblem> {
	if (chain.length < 2) return;
	const concept = chain[0]?.tagged.concept ?? "";
	const order = new Map(chain.map((piece, index) => [piece, index]));
	// The widest piece seen so far, by source order: what begins before its end is inside it.
	let around: InlineElement | undefined;
	for (const piece of [...chain].sort((a, b) => a.start - b.start)) {
		if (around && piece.end <= around.end) {
			const to = order.get(piece) || (order.get(around) ?? 0);
			const link = chain[to - 1]?.attribute("continuedAt");
			if (link) yield { kind: "continuation-nested", id: link.value.trim(), concept, start: link.start, end: link.end };
		} else if (piece.closed) {
			// A piece without an end tag may seem to hold all that follows.
			around = piece;
		}
	}
}

/**
 * Continuations inside the Item that nothing goes on with: their text belongs to no fact. What stands elsewhere is no
 * part of the disclosure.
 */
export function* orphansIn(markup: Markup, item: Span): Steps<readonly ReadProblem[]> {
	const inside: Start[] = [];
	yield* markup.each("continuations", ({ start }) => {
		const begin = start.value.part.start + start.value.at;
		if (begin >= item.start && begin < item.end) inside.push(start.value);
	});
	if (inside.length === 0) return [];
	const named = yield* idsIn(markup, "continued");
	const orphans: ReadProblem[] = [];
	const rest = every(LINKS);
	for (const { part, tag, attributes } of inside) {
		const attribute = attributes.get("id");
		const id = attribute?.value.trim() ?? "";
		if (!named.has(id)) orphans.push({ kind: "continuation-orphan", id, ...inSource(part, attribute ?? tag) });
		if (rest()) yield;
	}
	return orphans;
}
