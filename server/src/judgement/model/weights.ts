import { ANNUAL_REQUIREMENTS } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";
import { CUES } from "../patterns/cues.ts";
import { CONTENT_FEATURES, DENIABLE, PRESENCE_FEATURES } from "./document-features.ts";
import type { Linear } from "./linear.ts";
import type { Ngrams } from "./ngrams.ts";
import type { WeightTable } from "./weight-table.ts";
import { readTable, writeTable } from "./weight-table.ts";

/** Fitted weights of one requirement; see `training/`. */
export interface RequirementWeights {
	/** Of a sentence: all of `CUES`. */
	readonly sentence: Linear;
	/** Of a document: `presenceFeatures`. */
	readonly present: Linear;
	/** Of a document: `contentFeatures`, beside the runs of words in its strong sentences. */
	readonly complete: Linear;
	/** For those of `DENIABLE`. */
	readonly denied?: Linear;
}

export type Weights = Readonly<Record<RequirementId, RequirementWeights>>;

/** All that was learned. */
export interface Model {
	readonly weights: Weights;
	/** Runs of words in a sentence: one weight a requirement. */
	readonly sentences: Ngrams;
	/** Runs of words in a document's strong sentences: the columns of `DOCUMENT_COLUMNS`. */
	readonly documents: Ngrams;
}

const REQUIREMENTS: readonly RequirementId[] = ANNUAL_REQUIREMENTS.map(({ id }) => id);

/** Columns of the runs of words in a sentence. */
export const SENTENCE_COLUMNS: readonly string[] = REQUIREMENTS;

/** The column of runs of words in a document that tell whether it denies a requirement. */
export function denialColumn(requirement: RequirementId): string {
	return `${requirement} denied`;
}

/** Columns of the runs of words in a document: one a requirement for `complete`, then one for each that is `denied`. */
export const DOCUMENT_COLUMNS: readonly string[] = [...REQUIREMENTS, ...DENIABLE.map(denialColumn)];

/** `Weights` as the file that is shipped: each weight stands under its feature's name. */
export type WeightFile = Readonly<Record<"sentence" | "present" | "complete" | "denied", WeightTable>>;

const CUE_NAMES: readonly string[] = CUES.map(({ name }) => name);

/** Columns and features of each table. */
const TABLES: Readonly<
	Record<keyof WeightFile, readonly [columns: readonly RequirementId[], features: readonly string[]]>
> = {
	sentence: [REQUIREMENTS, CUE_NAMES],
	present: [REQUIREMENTS, PRESENCE_FEATURES],
	complete: [REQUIREMENTS, CONTENT_FEATURES],
	denied: [DENIABLE, CONTENT_FEATURES],
};

/** Makes the file of fitted weights. */
export function writeWeights(weights: Weights): WeightFile {
	const table = (name: keyof WeightFile): WeightTable => {
		const [columns, features] = TABLES[name];
		return writeTable(
			columns,
			features,
			columns.map((id) => weights[id][name] ?? []),
		);
	};
	return {
		sentence: table("sentence"),
		present: table("present"),
		complete: table("complete"),
		denied: table("denied"),
	};
}

/**
 * Reads what `writeWeights` wrote.
 *
 * @throws an error that names each weight that is missing or that belongs to nothing
 */
export function readWeights(file: WeightFile): Weights {
	const models = (name: keyof WeightFile): ReadonlyMap<string, Linear> => {
		const [columns, features] = TABLES[name];
		const read = readTable(`weights.json, ${name}`, file[name], columns, features);
		return new Map(columns.map((id, i) => [id, read[i] ?? []]));
	};
	const [sentence, present, complete, denied] = [
		models("sentence"),
		models("present"),
		models("complete"),
		models("denied"),
	];
	const own = (id: RequirementId): RequirementWeights => {
		const denial = denied.get(id);
		return {
			sentence: sentence.get(id) ?? [],
			present: present.get(id) ?? [],
			complete: complete.get(id) ?? [],
			...(denial && { denied: denial }),
		};
	};
	return Object.fromEntries(REQUIREMENTS.map((id) => [id, own(id)])) as Weights;
}
