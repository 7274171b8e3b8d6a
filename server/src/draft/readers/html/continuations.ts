import type { ReadProblem } from "../../types.ts";
import type { FindContinuation, InlineElement } from "./elements.ts";

/** A fact's own element, then its continuations in chain order. */
export type Chain = readonly InlineElement[];

/** Follows each fact's `continuedAt` to the end, or to the link where the chain breaks. */
export function followChains(
	facts: readonly InlineElement[],
	find: FindContinuation,
): { readonly chains: readonly Chain[]; readonly problems: readonly ReadProblem[] } {
	const users = new Map<InlineElement, InlineElement>();
	const problems: ReadProblem[] = [];
	const chains = facts.map((fact) => {
		const chain: InlineElement[] = [fact];
		for (let link = fact.attribute("continuedAt"); link; ) {
			const id = link.value.trim();
			const problem = { id, concept: fact.tagged.concept, start: link.start, end: link.end };
			const next = find(id);
			const user = next && users.get(next);
			if (!next) problems.push({ kind: "continuation-missing", ...problem });
			else if (user === fact) problems.push({ kind: "continuation-circular", ...problem });
			// What another fact already holds is not followed again: the second user has no claim to it, and a thousand
			// facts with one long chain would hold it a thousand times.
			else if (user) problems.push({ kind: "continuation-shared", ...problem });
			if (!next || user) break;
			users.set(next, fact);
			chain.push(next);
			link = next.attribute("continuedAt");
		}
		return chain;
	});
	return { chains, problems };
}
