import type { ReadProblem } from "../../types.ts";
import type { InlineElement } from "./elements.ts";

/** A fact's own element, then its continuations in chain order. */
export type Chain = readonly InlineElement[];

/** Follows each fact's `continuedAt` to the end, or to the link where the chain breaks. */
export function followChains(
	facts: readonly InlineElement[],
	elements: readonly InlineElement[],
): { readonly chains: readonly Chain[]; readonly problems: readonly ReadProblem[] } {
	const continuations = new Map<string, InlineElement>();
	for (const element of elements) {
		if (element.local !== "continuation") continue;
		const id = element.attribute("id")?.value.trim();
		if (id !== undefined && !continuations.has(id)) continuations.set(id, element);
	}
	const users = new Map<InlineElement, InlineElement>();
	const problems: ReadProblem[] = [];
	const chains = facts.map((fact) => {
		const chain: InlineElement[] = [fact];
		for (let link = fact.attribute("continuedAt"); link; ) {
			const id = link.value.trim();
			const problem = { id, concept: fact.concept, start: link.start, end: link.end };
			const next = continuations.get(id);
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
