import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import type { RequirementId } from "../server/src/requirements/types.ts";

/** A carefully read filing: the reader's answers and the sentences they rest on. */
export interface ReadFiling {
	readonly accession: string;
	readonly cik: string;
	readonly name: string;
	readonly form: string;
	readonly period: string;
	readonly stratum: string;
	readonly flags: Readonly<Record<string, string>>;
	readonly blocks: Readonly<Record<string, string>>;
	readonly sentences: readonly { readonly n: number; readonly block: string; readonly text: string }[];
	readonly labels: {
		readonly elements: Readonly<Record<string, { readonly answer: string; readonly sentences: readonly number[] }>>;
		/** Keys are local names, sometimes without `CybersecurityRisk` or `CybersecurityRiskManagement`. */
		readonly flags: Readonly<Record<string, { readonly verdict: string; readonly sentences: readonly number[] }>>;
		readonly defects: readonly {
			readonly type: string;
			readonly sentences: readonly number[];
			readonly note: string;
			readonly severity: string;
		}[];
	};
}

/** Where the corpora lie: beside the project, never in it. */
export const SHARED = fileURLToPath(new URL("../../shared/", import.meta.url));

/** All carefully read filings, by accession; empty where the corpus is absent. */
export function readFilings(): readonly ReadFiling[] {
	const folder = `${SHARED}corpus/read/`;
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith(".json"))
		.sort()
		.map((file) => JSON.parse(readFileSync(folder + file, "utf8")) as ReadFiling);
}

/** The reader's name of a requirement: `thirdPartyEngaged` for `third-party-engaged`. */
export function elementName(id: RequirementId): string {
	return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The reader's answer on a requirement. */
export function label(
	filing: ReadFiling,
	id: RequirementId,
): { readonly answer: string; readonly sentences: readonly number[] } {
	return filing.labels.elements[elementName(id)] ?? { answer: "silent", sentences: [] };
}

/** The reader's verdict on a flag, and its tagged value. */
export function flagLabel(
	filing: ReadFiling,
	id: RequirementId,
): { readonly verdict: string; readonly value: string } | undefined {
	const concept = ANNUAL_REQUIREMENTS.find((r) => r.id === id)?.flag;
	const key = Object.keys(filing.labels.flags).find((k) => concept?.endsWith(k));
	const value = concept && filing.flags[concept];
	return key && value ? { verdict: filing.labels.flags[key]?.verdict ?? "", value } : undefined;
}

/** A fold 0..`folds`-1 by company, so that years of one company never stand on both sides of a split. */
export function foldOf(filing: ReadFiling, folds: number): number {
	let hash = 2166136261;
	for (const char of filing.cik) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
	return (hash >>> 0) % folds;
}

/** A filing of the large corpus: what the filer tagged, right or wrong. */
export interface LargeFiling {
	readonly accession: string;
	readonly cik: string;
	readonly name: string;
	readonly form: string;
	readonly period: string;
	readonly filed: string;
	readonly flags: Readonly<Record<string, string>>;
	readonly blocks: Readonly<Record<string, string>>;
}

/** All filings of the large corpus, in its order; empty where it is absent. */
export function largeCorpus(): readonly LargeFiling[] {
	const file = `${SHARED}corpus/annual-facts.ndjson.gz`;
	if (!existsSync(file)) return [];
	return gunzipSync(readFileSync(file))
		.toString("utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as LargeFiling);
}
