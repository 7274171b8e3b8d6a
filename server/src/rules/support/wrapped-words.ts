import type { Fact } from "../../draft/types.ts";
import { patternsOf } from "../../judgement/patterns/index.ts";
import { wordsIn } from "../../judgement/patterns/pattern.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Judgement, Sentence, Verdict } from "../../judgement/types.ts";
import type { RequirementId } from "../../requirements/types.ts";

/** The sentences that an inline flag's words stand in; none of a heading, or where the text stands elsewhere too. */
export function wrappedSentences(fact: Fact, { sentences }: Judgement): readonly Sentence[] {
	const before = wrapped.get(fact);
	if (before?.sentences === sentences) return before.own;
	const passages = fact.fragments.flatMap((fragment) => fragment.passages);
	const start = Math.min(...passages.map((it) => it.start));
	const end = Math.max(...passages.map((it) => it.end));
	const own = sentences.filter(
		(it) => it.start < end && it.end > start && passages.some((part) => part.start < it.end && it.start < part.end),
	);
	wrapped.set(fact, { sentences, own });
	return own;
}

/** Several rules ask of one flag. */
const wrapped = new WeakMap<Fact, { readonly sentences: readonly Sentence[]; readonly own: readonly Sentence[] }>();

/** Whether the words that an inline flag wraps, or the sentences that they stand in, name what the flag is about. */
export function namesItsMatter({ fact, requirement }: Verdict, wrapped: readonly Sentence[]): boolean {
	const { names, inItsWords } = patternsOf(requirement).flag;
	if (!names) return false;
	const texts = inItsWords ? [fact.text] : wrapped.map(({ text }) => text);
	return texts.some((text) => wordsIn(names, viewOf(text)));
}

/** Whether a sentence names what a flag is about, so that it may answer more plainly than is known. */
export function namesMatter(requirement: RequirementId, { text }: Sentence): boolean {
	const { names } = patternsOf(requirement).flag;
	return names !== undefined && wordsIn(names, viewOf(text)) !== undefined;
}

/** Whether some sentence says that what a true flag claims is done, in words that are not known as an answer. */
export function isDoneSomewhere(requirement: RequirementId, { sentences }: Judgement): boolean {
	const { isDone } = patternsOf(requirement).flag;
	return isDone !== undefined && sentences.some(({ text }) => wordsIn(isDone, viewOf(text)) !== undefined);
}

/**
 * Whether a flag is put on words that name its matter, so that nobody can say that no text supports it. That
 * "materially" is named supports no flag on material effects: "could materially affect us" does not answer it.
 */
export function wordsSpeakOf(verdict: Verdict, judgement: Judgement): boolean {
	const { fact, requirement } = verdict;
	if (!fact.inline || fact.hidden || requirement === "material-effect") return false;
	return namesItsMatter(verdict, wrappedSentences(fact, judgement));
}

/** Whether the words that a flag wraps, or the sentences that they stand in, speak of what it answers. */
export function mayBear(verdict: Verdict, judgement: Judgement): boolean {
	const { fact, requirement, evidence } = verdict;
	if (!fact.inline || fact.hidden) return true;
	const own = wrappedSentences(fact, judgement);
	// A heading is no sentence. What else has none stands elsewhere with the same words.
	if (own.length === 0) return !isHeading(fact);
	if (namesItsMatter(verdict, own)) return true;
	const known = new Set(own);
	return [...evidence, ...judgement.evidence].some((it) => it.requirement === requirement && known.has(it.sentence));
}

function isHeading({ fragments }: Fact): boolean {
	const passages = fragments.flatMap((fragment) => fragment.passages);
	return passages.length > 0 && passages.every(({ kind }) => kind === "heading");
}
