import data from "./peers.json" with { type: "json" };
import type { AnyRequirementId, RequirementId } from "./types.ts";

/** Forms whose reports were counted. Amendments and transition reports are not in the counts. */
export type CountedForm = "20-F" | "10-K";

export const COUNTED_FORMS: readonly CountedForm[] = ["20-F", "10-K"];

/** The reports of one form that were counted, each for itself: a company that filed for two years counts twice. */
export interface CountedReports {
	readonly reports: number;
	readonly companies: number;
	/** First and last day of filing, `YYYY-MM-DD`. */
	readonly filed: readonly [first: string, last: string];
}

/** How many reports tag the flag true, false, or tag no value at all; together all reports of the form. */
export interface FlagCounts {
	readonly true: number;
	readonly false: number;
	readonly nothing: number;
}

/** How many reports tag the text block, and how long the blocks are. */
export interface BlockCounts {
	readonly tagged: number;
	readonly nothing: number;
	/** The 10th, 25th, 50th, 75th and 90th percentile, in characters as `charactersOf` counts them. */
	readonly characters: readonly [number, number, number, number, number];
}

/** Counts of what filers tag, right or wrong; no word of any filing. Written by `npm run train`. */
export interface Peers {
	/** Day of the count, `YYYY-MM-DD`. */
	readonly counted: string;
	readonly forms: Readonly<Record<CountedForm, CountedReports>>;
	readonly flags: Readonly<Partial<Record<RequirementId, Readonly<Record<CountedForm, FlagCounts>>>>>;
	readonly blocks: Readonly<Partial<Record<RequirementId, Readonly<Record<CountedForm, BlockCounts>>>>>;
}

export const PEERS = data as unknown as Peers;

/** What filers of a form say by the flag of a requirement; undefined where it has none. */
export function flagCounts(id: AnyRequirementId, form: CountedForm): FlagCounts | undefined {
	return PEERS.flags[id as RequirementId]?.[form];
}

/** What filers of a form tag as the text block of a requirement; undefined where it has none. */
export function blockCounts(id: AnyRequirementId, form: CountedForm): BlockCounts | undefined {
	return PEERS.blocks[id as RequirementId]?.[form];
}

/** Length of a block's text in UTF-16 units, any white space counted as one blank: formats differ in it, lengths must not. */
export function charactersOf(text: string): number {
	return text.replace(/\s+/g, " ").trim().length;
}
