import type { EffectStatement } from "../../judgement/answers/material-effect/statement.ts";
import { readEffect } from "../../judgement/answers/material-effect/statement.ts";
import { firstMatch } from "../../judgement/sentences/by-text.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Judgement, Sentence } from "../../judgement/types.ts";
import type { Span } from "../../text/span.ts";
import type { Related, RuleContext } from "../define-rule.ts";
import { placeOf, wordsOfSentence } from "./place.ts";

/** A sentence that speaks of material effects, and what it says. */
export interface Stated {
	readonly sentence: Sentence;
	readonly view: string;
	readonly statement: EffectStatement;
}

/** All that a draft says on (b)(2). The sentences are judged together: what one leaves out another may say. */
export interface Effect {
	/** Risks or incidents have not, or are not likely to; the most telling first. */
	readonly denied: readonly Stated[];
	readonly affirmed: readonly Stated[];
	/** "If realized, are reasonably likely to". */
	readonly conditional: readonly Stated[];
	/** Sentences that send the reader to the risk factors for it. */
	readonly pointers: readonly Sentence[];
}

const REFERS =
	/\b(?:see|refer\w*|describ\w+|discuss\w*|descriptions?|set forth|disclosed|contained|included|incorporated|found)\b/;
const ELSEWHERE = /\brisk factors?\b|\bitem (?:1a|3\.?d?|4)\b/;
const CYBER = /cyber|information (?:security|technology|system)|data|hack/;
const CYBER_RISK = /\b(?:risks?|threats?)\b[^.;]{0,60}\bcyber|\bcyber-?(?:security)? ?(?:risks?|threats?)\b/;

/** Ten rules ask for the same reading of the same judgement. */
const READ = new WeakMap<Judgement, Effect>();

/** What the draft says on (b)(2), read once a judgement. */
export function effectOf({ judgement }: RuleContext): Effect {
	const known = READ.get(judgement) ?? readEffects(judgement);
	READ.set(judgement, known);
	return known;
}

/** Reads the (b)(2) statement. Statements count where the judgement took them for evidence, so that no risk factor does. */
function readEffects(judgement: Judgement): Effect {
	const answer = judgement.answers.get("material-effect");
	const chosen = new Map(answer?.evidence.map(({ sentence }, place) => [sentence, place]) ?? []);
	const read = judgement.sentences.flatMap((sentence): Stated[] => {
		const view = viewOf(sentence.text);
		const statement = readEffect(view);
		return statement ? [{ sentence, view, statement }] : [];
	});
	const of = (polarity: EffectStatement["polarity"]) =>
		read
			.filter((it) => it.statement.polarity === polarity)
			.sort((a, b) => (chosen.get(a.sentence) ?? 99) - (chosen.get(b.sentence) ?? 99));
	const answered = of("denied").filter((it) => chosen.has(it.sentence));
	return {
		// One that was no evidence may still complete the others, but none stands alone.
		denied: answered.length > 0 ? of("denied") : [],
		affirmed: of("affirmed"),
		conditional: of("conditional"),
		pointers: judgement.sentences.filter((sentence) => isPointer(sentence, judgement.sentences)),
	};
}

const elsewhere = firstMatch(ELSEWHERE);

/** Sends the reader elsewhere for cyber risks: named in the sentence, or in the one before ("we face such risks. See Item 3."). */
function isPointer({ text, index, passage }: Sentence, sentences: readonly Sentence[]): boolean {
	const view = viewOf(text);
	if (!elsewhere(view) || !REFERS.test(view)) return false;
	const before = sentences[index - 1];
	return CYBER.test(view) || (before?.passage === passage && CYBER_RISK.test(viewOf(before.text)));
}

/**
 * The rules on the (b)(2) statement, the gap that matters most first. Each stands for those after it, so that a
 * statement with five gaps is told once.
 */
const BY_WEIGHT = [
	"effect-no-forward-looking",
	"effect-conditional",
	"effect-cross-reference-only",
	"effect-incidents-only",
	"effect-period-limited",
	"effect-adverse-only",
	"effect-missing-adverb",
	"effect-knowledge-qualified",
] as const;

/** The rules after this one by weight. */
export function lesserThan(id: (typeof BY_WEIGHT)[number]): readonly string[] {
	return BY_WEIGHT.slice(BY_WEIGHT.indexOf(id) + 1);
}

/** The words `[start, end)` of the sentence's view, in the source. */
export function wordsOf({ sentence }: Stated, start: number, end: number): Span {
	return wordsOfSentence(sentence, start, end);
}

/** Other statements on the same matter. */
export function others(stated: readonly Stated[], message: string): readonly Related[] {
	return stated.slice(0, 2).map(({ sentence }) => ({ ...placeOf(sentence), message }));
}
