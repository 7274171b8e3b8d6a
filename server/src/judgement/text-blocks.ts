import type { Fact } from "../draft/types.ts";
import type { RequirementId } from "../requirements/types.ts";
import { readEffect } from "./answers/material-effect/statement.ts";
import type { Classifier, Linear, SentenceScores } from "./model/classifier.ts";
import { linear, placeOf, sigmoid } from "./model/classifier.ts";
import { completenessFeatures } from "./model/document-features.ts";
import { cutSentences } from "./sentences/cut.ts";
import { fold, foldFact } from "./sentences/plain-view.ts";
import type { Answer, BlockJudgement } from "./types.ts";

/** Fitted weights of `blockFeatures` by requirement; see `training/`. */
export type BlockWeights = Readonly<Partial<Record<RequirementId, Linear>>>;

/** Requirements whose strength in a block tells that it holds something else. */
const RIVALS: readonly RequirementId[] = ["board-oversight", "management-role", "processes"];
/** A block shorter than this is a name or a heading, not a statement: judged by what it names. */
const SHORT = 60;
/** Above, the block is said to hold something else; below its complement, to fit. */
const UNRELATED = 0.65;
const FITS = 0.4;

/** The sentences of a text block's fragments, in chain order. */
export function blockSentences(fact: Fact): readonly string[] {
	return fact.fragments.flatMap((fragment) =>
		fragment.passages.flatMap((passage) => cutSentences(passage).map((sentence) => sentence.text)),
	);
}

/** What the document around a block says on its requirement. */
export interface DocumentOf {
	/** Log-odds of its best sentence. */
	readonly best: number;
	/** 0..1: how surely it says anything. */
	readonly present: number;
}

/** Reads a document once for all blocks of a requirement. */
export function documentOf(id: RequirementId, document: readonly SentenceScores[], by: Classifier): DocumentOf {
	return { best: best(document, placeOf(id)), present: by.present(document, id) };
}

function best(all: readonly SentenceScores[], place: number): number {
	return all.reduce((most, s) => Math.max(most, s.logits[place] ?? -9), -9);
}

/**
 * What tells whether a block addresses its concept: its best sentences for it, how much better the document's best
 * is, what else it speaks of, and the concept's own cues.
 */
export function blockFeatures(
	id: RequirementId,
	block: readonly SentenceScores[],
	document: DocumentOf,
	length: number,
): readonly number[] {
	const place = placeOf(id);
	const own = block.map((s) => s.logits[place] ?? -9).sort((a, b) => b - a);
	const gap = document.best - (own[0] ?? -9);
	const share = own.filter((logit) => logit > -1).length / Math.max(1, own.length);
	const effect =
		id === "material-effect" && block.some((s) => (readEffect(s.view)?.polarity ?? "pointer") !== "pointer");
	return [
		own[0] ?? -9,
		own[1] ?? -6,
		gap > 0.5 ? 1 : 0,
		gap,
		Math.log(Math.max(1, length)),
		length < SHORT ? 1 : 0,
		effect ? 1 : 0,
		document.present,
		share,
		...RIVALS.map((rival) => best(block, placeOf(rival))),
		...completenessFeatures(block, place),
	];
}

/** Whether a text block's sentences speak of what its concept is for. */
export function judgeBlock(
	fact: Fact,
	id: RequirementId,
	answer: Answer,
	document: DocumentOf,
	by: Classifier,
	weights: BlockWeights,
): BlockJudgement {
	const fitted = weights[id];
	const text = foldFact(fact);
	const better = answer.evidence.filter((e) => !text.includes(fold(e.sentence.text)));
	if (!fitted) return { fact, requirement: id, fit: "unclear", confidence: 0, reason: "", better };
	const block = blockSentences(fact).map((sentence) => by.score(sentence));
	const features = blockFeatures(id, block, document, fact.text.length);
	const unrelated = sigmoid(linear(fitted, features));
	const fit = unrelated >= UNRELATED ? "unrelated" : unrelated < FITS ? "fits" : "unclear";
	return {
		fact,
		requirement: id,
		fit,
		confidence: Math.max(unrelated, 1 - unrelated),
		reason: fit === "unrelated" ? REASONS[id] : "",
		better,
	};
}

/** What a block that holds something else does not do, as a phrase that completes "the block ...". */
const REASONS: Readonly<Record<RequirementId, string>> = {
	processes: "describes no process for assessing, identifying or managing risks",
	integrated: "says nothing of integration into overall risk management",
	"third-party-engaged": "names no outside assessor, consultant or auditor",
	"third-party-oversight": "says nothing of risks from service providers",
	"material-effect":
		"does not say whether risks have materially affected or are reasonably likely to materially affect the registrant",
	"board-oversight": "does not describe the board's oversight of risks",
	"board-committee": "identifies no committee of the board",
	"board-informed": "does not say how the board or its committee is informed",
	"management-role": "does not describe management's role",
	"positions-responsible": "names no management position or committee that is responsible",
	expertise: "describes no expertise of the persons responsible",
	"management-informed": "does not say how those responsible are informed about and monitor incidents",
	"reports-to-board": "says nothing of reports to the board",
};
