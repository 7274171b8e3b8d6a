import { requirement } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";
import type { Classifier, SentenceScores } from "../model/classifier.ts";
import { placeOf } from "../model/classifier.ts";
import { assertedAnswer, assertionOf } from "../patterns/assertions.ts";
import { degreeOf } from "../patterns/degree.ts";
import { denialOf } from "../patterns/denials.ts";
import { namesSubject } from "../patterns/subjects.ts";
import type { Cut } from "../sentences/cut.ts";
import { viewOf } from "../sentences/plain-view.ts";
import { stanceOf } from "../sentences/stance.ts";
import type { Answer, AnswerValue, Evidence, Sentence, Stance } from "../types.ts";
import type { EffectStatement } from "./material-effect/statement.ts";
import { readEffect } from "./material-effect/statement.ts";
import { effectWords, shownWords, turningWord } from "./shown-words.ts";

/** A sentence below this is not shown as evidence. */
const WEAKEST = 0.25;
/** Below this even the best sentence of a draft does not speak of the requirement. */
const NOTHING = 0.02;
/** A statement on effects that is no denial must speak of the requirement as a whole sentence, too. */
const HARDLY = 0.12;
/** A yes that rests on less is `unclear`. */
const DOUBTFUL = 0.25;
/** How sure an outright denial or claim is at least. */
const OUTRIGHT = 0.7;
/** How likely a draft speaks of what no sentence of it names. */
const UNNAMED = 0.05;
/** So many strong sentences are shown whatever else stands. */
const FEW = 5;
const MOST = 16;

/** What the sentences say on one requirement of an annual report. */
export function answerOf(
	id: RequirementId,
	sentences: readonly Sentence[],
	scores: readonly SentenceScores[],
	classifier: Classifier,
): Answer {
	if (id === "material-effect") return effectAnswer(sentences, scores, classifier);
	const ranked = rankedFor(id, sentences, scores);
	const present = ranked.length === 0 ? UNNAMED : classifier.present(scores, id);
	if (present < 0.5) return saidOutright(id, sentences, scores, classifier) ?? silent(id, 1 - present);
	const asks = requirement(id).kind;
	const evidence = ranked
		.slice(0, neededFor(id, ranked, scores, classifier))
		.map((r) => evidenceOf(id, r.sentence, r.strength, scores, classifier));
	const complete = id === "board-oversight" && disclosureOnly(evidence) ? 0.1 : classifier.complete(scores, id);
	const { answer, confidence } =
		asks === "text"
			? {
					answer: complete >= 0.5 ? ("addressed" as const) : ("partial" as const),
					confidence: Math.max(complete, 1 - complete),
				}
			: yesOrNo(id, evidence, complete, classifier.denied(scores, id));
	return {
		requirement: id,
		answer,
		confidence: Math.min(present, confidence),
		evidence,
		lacks: degreeOf(id, answer, evidence),
	};
}

interface Ranked {
	readonly sentence: Sentence;
	readonly strength: number;
}

/** Three words at least make a statement; a heading names what is said below it. */
function isStatement({ passage, text }: Sentence): boolean {
	return passage.kind !== "heading" && /\S\s+\S+\s+\S/.test(text);
}

/** So many sentences after its lead-in (“The committee:”) a list is over. */
const LIST = 12;

/**
 * The statements that may speak of a requirement, strongest first: those that name what it asks about, or leave that to
 * the sentence before (“It meets each quarter”) or to the lead-in of their list. Most of a draft does not, and is not
 * sorted.
 */
function rankedFor(
	id: RequirementId,
	sentences: readonly Sentence[],
	scores: readonly SentenceScores[],
): readonly Ranked[] {
	const place = placeOf(id);
	const names = (i: number): boolean => {
		const view = scores[i]?.view;
		return view !== undefined && namesSubject(id, view);
	};
	const ranked: Ranked[] = [];
	let lead = -1;
	sentences.forEach((sentence, i) => {
		if (sentence.passage.kind === "heading" || i - lead > LIST) lead = -1;
		const strength = scores[i]?.strengths[place] ?? 0;
		if (strength >= NOTHING && isStatement(sentence) && (names(i) || names(i - 1) || names(lead)))
			ranked.push({ sentence, strength });
		if (sentence.text.endsWith(":")) lead = i;
	});
	return ranked.sort((a, b) => b.strength - a.strength);
}

/**
 * A board that only "maintains oversight of the disclosure" is not said to oversee the risks, which (c)(1) asks for.
 */
function disclosureOnly(evidence: readonly Evidence[]): boolean {
	const strong = evidence.filter((e) => e.strength >= 0.5);
	return (
		strong.length > 0 &&
		strong.every(({ sentence }) => {
			const rest = viewOf(sentence.text).replace(
				/\b(?:responsible for )?(?:maintain\w* )?(?:the )?(?:oversight (?:of|over)|overs(?:ee|ees|eeing)) the disclosures?\b[^.;]*/g,
				"",
			);
			return !/overs(?:ee|aw|ight)|supervis|responsible for|\breviews?\b|receiv/.test(rest);
		})
	);
}

/**
 * How many of the best sentences the answer rests on: the strong ones, and those without which the rest would still
 * speak. So the evidence is a proof: take it away, and the draft is silent.
 */
function neededFor(
	id: RequirementId,
	ranked: readonly Ranked[],
	scores: readonly SentenceScores[],
	classifier: Classifier,
): number {
	const strong = ranked.findIndex((r, i) => i > 0 && (i >= FEW || r.strength < WEAKEST));
	let count = strong < 0 ? ranked.length : strong;
	const taken = new Set(ranked.slice(0, count).map((r) => r.sentence.index));
	while (count < Math.min(MOST, ranked.length)) {
		if (
			classifier.present(
				scores.filter((_, i) => !taken.has(i)),
				id,
			) < 0.5
		)
			break;
		const next = ranked[count++];
		if (next) taken.add(next.sentence.index);
	}
	return count;
}

/** Who denies or claims outright is not silent, however seldom it is said in such words. */
function saidOutright(
	id: RequirementId,
	sentences: readonly Sentence[],
	scores: readonly SentenceScores[],
	classifier: Classifier,
): Answer | undefined {
	const place = placeOf(id);
	const by = (wordsOf: (id: RequirementId, view: string) => Cut | undefined): readonly Evidence[] =>
		sentences
			.flatMap((sentence, i) => {
				const own = scores[i];
				if (!own || !isStatement(sentence) || !wordsOf(id, own.view)) return [];
				return [evidenceOf(id, sentence, own.strengths[place] ?? 0, scores, classifier)];
			})
			.slice(0, MOST);
	const denials = by(denialOf);
	if (denials.length > 0) return { requirement: id, answer: "no", confidence: OUTRIGHT, evidence: denials, lacks: [] };
	const evidence = by(assertionOf);
	if (evidence.length === 0) return undefined;
	const answer = assertedAnswer(id);
	return { requirement: id, answer, confidence: OUTRIGHT, evidence, lacks: degreeOf(id, answer, evidence) };
}

/** A sentence that denies outright decides, unless another as surely affirms: then a committee that is named wins, and anything else is unclear. */
function explicitDenial(
	id: RequirementId,
	evidence: readonly Evidence[],
): { answer: AnswerValue; confidence: number } | undefined {
	const denying = evidence.filter((e) => denialOf(id, viewOf(e.sentence.text)) !== undefined);
	const strength = Math.max(0, ...denying.map((e) => e.strength));
	if (strength < 0.15) return undefined;
	const affirming = evidence.filter(
		(e) =>
			e.stance === "affirms" && e.strength >= 0.6 && (id !== "board-committee" || /\bcommittee/i.test(e.sentence.text)),
	);
	if (affirming.length === 0) return { answer: "no", confidence: Math.max(OUTRIGHT, strength) };
	return id === "board-committee" ? undefined : { answer: "unclear", confidence: 0.6 };
}

function yesOrNo(
	id: RequirementId,
	evidence: readonly Evidence[],
	complete: number,
	denied: number | undefined,
): { answer: AnswerValue; confidence: number } {
	const explicit = explicitDenial(id, evidence);
	if (explicit) return explicit;
	if (evidence.every((e) => e.strength < DOUBTFUL)) return { answer: "unclear", confidence: 0.6 };
	const open = evidence[0]?.stance === "planned" || evidence[0]?.stance === "hypothetical";
	// What is planned or possible is no arrangement yet.
	if (open && !evidence.some((e) => e.stance === "affirms" && e.strength >= DOUBTFUL))
		return { answer: "unclear", confidence: 0.7 };
	if (denied !== undefined) {
		if (denied >= 0.5) return { answer: "no", confidence: denied };
		return complete >= 0.5
			? { answer: "yes", confidence: Math.min(complete, 1 - denied) }
			: { answer: "unclear", confidence: 1 - complete };
	}
	return complete >= 0.5 ? { answer: "yes", confidence: complete } : { answer: "unclear", confidence: 1 - complete };
}

function silent(id: RequirementId, confidence: number): Answer {
	return { requirement: id, answer: "silent", confidence, evidence: [], lacks: [] };
}

function stanceOfWords(view: string, cuts: readonly Cut[]): Stance {
	const first = cuts[0];
	return first ? stanceOf(view, first[0], Math.max(...cuts.map((c) => c[1]))) : "affirms";
}

/** The sentence as evidence, with its stance and the words that decided. */
export function evidenceOf(
	id: RequirementId,
	sentence: Sentence,
	strength: number,
	scores: readonly SentenceScores[],
	classifier: Classifier,
): Evidence {
	const own = scores[sentence.index];
	const { stance, shown } = own ? bearingOf(id, own, classifier) : UNKNOWN_BEARING;
	const at = sentence.offset;
	return {
		start: sentence.start,
		end: sentence.end,
		requirement: id,
		sentence,
		strength,
		stance,
		words: shown.map(([start, end]) => sentence.passage.text.span(at + start, at + end)),
	};
}

/** How a sentence bears on a requirement: its stance, and the words that decided, in the sentence. */
interface Bearing {
	readonly stance: Stance;
	readonly shown: readonly Cut[];
}

const UNKNOWN_BEARING: Bearing = { stance: "affirms", shown: [] };

/** Depends on the sentence alone, so it is kept with what the classifier keeps of it. */
const bearings = new WeakMap<SentenceScores, Map<RequirementId, Bearing>>();

function bearingOf(id: RequirementId, own: SentenceScores, classifier: Classifier): Bearing {
	const kept = bearings.get(own) ?? new Map<RequirementId, Bearing>();
	bearings.set(own, kept);
	const known = kept.get(id) ?? readBearing(id, own, classifier);
	kept.set(id, known);
	return known;
}

function readBearing(id: RequirementId, own: SentenceScores, classifier: Classifier): Bearing {
	const denial = denialOf(id, own.view);
	const cuts = denial ? [denial] : decidingWords(id, own, classifier);
	const stance = denial ? "denies" : stanceOfWords(own.view, cuts);
	const turn = denial ? undefined : turningWord(own.view, stance, (view) => stanceOfWords(view, cuts));
	return { stance, shown: shownWords(own.view, turn ? [...cuts, turn] : cuts) };
}

/** Where the classifier hears next to nothing, an outright claim is what decides. */
function decidingWords(id: RequirementId, own: SentenceScores, classifier: Classifier): readonly Cut[] {
	const claim = (own.strengths[placeOf(id)] ?? 0) < WEAKEST ? assertionOf(id, own.view) : undefined;
	return claim ? [claim] : classifier.words(own, id);
}

/** (b)(2) is read by rule: one statement, in one of few forms, decides. */
function effectAnswer(
	sentences: readonly Sentence[],
	scores: readonly SentenceScores[],
	classifier: Classifier,
): Answer {
	const place = placeOf("material-effect");
	const found = sentences.flatMap((sentence, i) => {
		const own = scores[i];
		const statement = own && readEffect(own.view);
		if (!own || !statement) return [];
		const strength = own.strengths[place] ?? 0;
		const at = sentence.offset;
		const evidence: Evidence = {
			start: sentence.start,
			end: sentence.end,
			requirement: "material-effect",
			sentence,
			strength: Math.max(strength, 0.3),
			stance:
				statement.polarity === "denied" ? "denies" : statement.polarity === "affirmed" ? "affirms" : "hypothetical",
			words: shownWords(own.view, [[statement.start, statement.end], ...effectWords(own.view)]).map(([start, end]) =>
				sentence.passage.text.span(at + start, at + end),
			),
		};
		return strength > (statement.polarity === "denied" ? NOTHING : HARDLY)
			? [{ statement, evidence, rank: rank(statement) + strength }]
			: [];
	});
	found.sort((a, b) => b.rank - a.rank);
	const of = (polarity: EffectStatement["polarity"]) => found.filter((f) => f.statement.polarity === polarity);
	const denied = of("denied");
	const affirmed = of("affirmed");
	const conditional = of("conditional");
	const answer = (value: AnswerValue, confidence: number, evidence: typeof found): Answer => ({
		requirement: "material-effect",
		answer: value,
		confidence,
		evidence: evidence.slice(0, MOST).map((f) => f.evidence),
		lacks: [],
	});
	const first = denied[0];
	if (affirmed.length > 0 && denied.length > 0) return answer("unclear", 0.6, found);
	if (affirmed[0]) return answer("yes", affirmed[0].evidence.strength, affirmed);
	if (first) {
		if (conditional.length > 0 && !first.statement.forward) return answer("unclear", 0.7, [...conditional, ...denied]);
		return answer("no", Math.max(0.6, first.evidence.strength), denied);
	}
	if (conditional.length > 0) return answer("unclear", 0.7, conditional);
	const present = sentences.length === 0 ? 0 : classifier.present(scores, "material-effect");
	const undetermined = of("undetermined");
	if (undetermined.length > 0) return answer("unclear", 0.6, undetermined);
	return silent("material-effect", 1 - present * 0.6);
}

function rank(statement: EffectStatement): number {
	return (
		(statement.forward ? 0.5 : 0) +
		(statement.risks ? 0.4 : 0) +
		(statement.strategy || statement.results || statement.condition ? 0.3 : 0)
	);
}
