import type { Fact } from "../draft/types.ts";
import { ANNUAL_REQUIREMENTS } from "../requirements/requirements.ts";
import type { RequirementId } from "../requirements/types.ts";
import { readEffect } from "./answers/material-effect/statement.ts";
import type { Classifier } from "./model/classifier.ts";
import { bySentences, completenessFeatures, completenessNames } from "./model/document-features.ts";
import type { Linear } from "./model/linear.ts";
import { linear, sigmoid } from "./model/linear.ts";
import type { SentenceScores } from "./model/scores.ts";
import { columnOf } from "./model/scores.ts";
import { checkNames } from "./model/weight-table.ts";
import { patternsOf } from "./patterns/index.ts";
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
	return { best: best(document, columnOf(id)), present: by.present(document, id) };
}

function best(all: readonly SentenceScores[], column: number): number {
	return all.reduce((most, s) => Math.max(most, s.logits[column] ?? -9), -9);
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
): Float64Array {
	const features = (OWN_FEATURES.get(id)?.(block) ?? ownFeatures(id, block)).slice();
	const gap = document.best - (features[0] ?? -9);
	features.set([gap > 0.5 ? 1 : 0, gap, Math.log(Math.max(1, length)), length < SHORT ? 1 : 0], 2);
	features[7] = document.present;
	return features;
}

/** The features that a block's sentences decide alone; those of the document around it are 0. */
function ownFeatures(id: RequirementId, block: readonly SentenceScores[]): Float64Array {
	const column = columnOf(id);
	const own = Float64Array.from(block, ({ logits }) => logits[column] ?? -9).sort();
	const share = own.filter((logit) => logit > -1).length / Math.max(1, own.length);
	const effect =
		id === "material-effect" && block.some((s) => (readEffect(s.view)?.polarity ?? "pointer") !== "pointer");
	return Float64Array.from([
		own.at(-1) ?? -9,
		own.at(-2) ?? -6,
		0,
		0,
		0,
		0,
		effect ? 1 : 0,
		0,
		share,
		...RIVALS.map((rival) => best(block, columnOf(rival))),
		...completenessFeatures(block, column),
	]);
}

/** Most blocks stay as they are while one is edited. */
const OWN_FEATURES: ReadonlyMap<RequirementId, (block: readonly SentenceScores[]) => Float64Array> = new Map(
	ANNUAL_REQUIREMENTS.map(({ id }) => [id, bySentences((block) => ownFeatures(id, block))]),
);

/** Names of `blockFeatures` of a requirement, in their order. */
function blockFeatureNames(id: RequirementId): readonly string[] {
	return [
		"block: best sentence",
		"block: second best sentence",
		"document: has a better one",
		"document: how much better",
		"block: length",
		"block: is short",
		"block: states an effect",
		"document: answers",
		"block: share of sentences",
		...RIVALS.map((rival) => `block: speaks of ${rival}`),
		...completenessNames(columnOf(id)),
	];
}

/** `BlockWeights` as the file that is shipped: by requirement, each weight under its feature's name. */
export type BlockWeightFile = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Makes the file of fitted weights. */
export function writeBlockWeights(weights: BlockWeights): BlockWeightFile {
	return Object.fromEntries(
		Object.entries(weights).map(([id, fitted]) => [
			id,
			Object.fromEntries(["bias", ...blockFeatureNames(id as RequirementId)].map((name, i) => [name, fitted[i] ?? 0])),
		]),
	);
}

/**
 * Reads what `writeBlockWeights` wrote.
 *
 * @throws an error that names each weight that is missing or that belongs to nothing
 */
export function readBlockWeights(file: BlockWeightFile): BlockWeights {
	return Object.fromEntries(
		Object.entries(file).map(([id, fitted]) => {
			const names = ["bias", ...blockFeatureNames(id as RequirementId)];
			checkNames(`block-weights.json, ${id}`, "weight", names, Object.keys(fitted));
			return [id, names.map((name) => fitted[name] ?? 0)];
		}),
	);
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
		reason: fit === "unrelated" ? (patternsOf(id).unfit ?? "") : "",
		better,
	};
}
