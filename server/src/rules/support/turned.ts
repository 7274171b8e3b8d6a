import type { Intent } from "../../draft/intent.ts";
import type { Draft, Fact } from "../../draft/types.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { Span } from "../../text/span.ts";
import type { Fix } from "../define-rule.ts";
import { aspectsOf } from "./facts.ts";
import { taggedConcepts } from "./tagged.ts";

/**
 * The fix that turns a flag the other way round, at each place where it is tagged: values that differ would be a fault
 * of their own. None where the flag, once true, rests on a fact that is not there: see `flag-dependency`.
 */
export function turned(draft: Draft, flag: Fact): readonly Fix[] {
	const value = flag.value === "false";
	if (value && !isBorne(draft, flag.concept)) return [];
	const aspectOf = aspectsOf(draft);
	const same = draft.facts.filter((it) => it.value === flag.value && aspectOf(it) === aspectOf(flag));
	const intents = same.map(({ start, end }): Intent => ({ kind: "setFlag", fact: { start, end }, value }));
	return [{ intents, safe: false }];
}

/** The fix that tags a flag which is missing, round the words that answer where the format has it wrap words. */
export function added(draft: Draft, concept: string, value: boolean, { start, end }: Span): readonly Fix[] {
	if (value && !isBorne(draft, concept)) return [];
	return [{ intents: [{ kind: "addFlag", concept, value, words: { start, end } }], safe: false }];
}

/** Whether what a true flag rests on is tagged. Where no block is marked at all, none is missed. */
export function isBorne(draft: Draft, concept: string): boolean {
	const id = CONCEPTS.get(concept)?.requirement;
	const tagged = taggedConcepts(draft);
	const holdsBlocks = draft.facts.some(({ kind }) => kind === "textBlock");
	const isTagged = (name: string | undefined) => !holdsBlocks || tagged.has(name ?? "");
	switch (id) {
		case "reports-to-board": {
			const positions = requirement("positions-responsible").flag;
			return draft.facts.some((it) => it.concept === positions && it.value === "true");
		}
		case "positions-responsible":
			return isTagged(requirement(id).textBlock) || isTagged(requirement("expertise").textBlock);
		case "integrated":
		case "material-effect":
			return isTagged(requirement(id).textBlock);
		default:
			return true;
	}
}
