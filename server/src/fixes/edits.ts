import type { Draft } from "../draft/types.ts";
import type { Finding, Fix } from "../rules/define-rule.ts";
import type { Replacement } from "../text/replacement.ts";
import { inOrder } from "../text/replacement.ts";
import { WRITERS } from "./writers.ts";

/** A fix, and the characters of the source that it takes. */
export interface Offer {
	readonly finding: Finding;
	readonly fix: Fix;
	/** In order; they are made together or not at all. */
	readonly replacements: readonly Replacement[];
}

/**
 * What a fix changes in the source that the draft was read from.
 *
 * @returns undefined where the draft's format has no writer, or the writer cannot do it without harm
 */
export function editsOf(draft: Draft, { intents }: Fix): readonly Replacement[] | undefined {
	const write = WRITERS.get(draft.format);
	if (!write) return undefined;
	const all: Replacement[] = [];
	for (const intent of intents) {
		const replacements = write(draft, intent);
		if (!replacements) return undefined;
		all.push(...replacements);
	}
	return all.length > 0 ? inOrder(all) : undefined;
}

/** The fixes of a finding that can be made, the best one first. */
export function offersOf(draft: Draft, finding: Finding): readonly Offer[] {
	return finding.fixes.flatMap((fix) => {
		const replacements = editsOf(draft, fix);
		return replacements ? [{ finding, fix, replacements }] : [];
	});
}

/** All that may be mended unseen, as one change. Of two fixes that want the same characters the earlier finding's is made. */
export function safeEdits(draft: Draft, findings: readonly Finding[]): readonly Replacement[] {
	let all: readonly Replacement[] = [];
	for (const finding of findings) {
		const offer = offersOf(draft, finding).find(({ fix }) => fix.safe);
		if (offer) all = inOrder([...all, ...offer.replacements]) ?? all;
	}
	return all;
}
