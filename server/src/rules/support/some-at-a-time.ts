import type { Sentence } from "../../judgement/types.ts";

/** Characters that a rule searches up to a rest: some milliseconds, whatever it looks for. */
const SOME = 20_000;

/** The sentences in their order, some at a time: a rule that looks for much in each rests between. */
export function* someAtATime(sentences: readonly Sentence[]): Generator<readonly Sentence[], void, undefined> {
	let some: Sentence[] = [];
	let length = 0;
	for (const sentence of sentences) {
		some.push(sentence);
		length += sentence.text.length;
		if (length < SOME) continue;
		yield some;
		some = [];
		length = 0;
	}
	yield some;
}
