import type { Answer } from "../judgement/types.ts";
import type { Alignment } from "./types.ts";

/** Evidence weaker than this does not decide an answer. */
const STRONG = 0.5;

/** Whether all sentences that an answer rests on stand word for word in both drafts. */
export function isCarried({ evidence }: Answer, { pairs }: Alignment): boolean {
	const kept = new Set(pairs.filter(({ kind }) => kind !== "reworded").flatMap(({ older, newer }) => [older, newer]));
	return evidence.every(({ sentence, strength }, at) => (at > 0 && strength < STRONG) || kept.has(sentence));
}

/** Whether one of the sentences that an earlier answer rests on stands in the newer draft, word for word or reworded. */
export function isStillSaid({ evidence }: Answer, { pairs }: Alignment): boolean {
	const kept = new Set(pairs.map(({ older }) => older));
	return evidence.some(({ sentence, strength }, at) => (at === 0 || strength >= STRONG) && kept.has(sentence));
}
