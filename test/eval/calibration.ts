import type { RequirementId } from "../../server/src/requirements/types.ts";
import type { HeldOut, Said } from "../../training/calibrate.ts";
import { answersSaid, verdictsSaid } from "../../training/calibrate.ts";
import { misTagged } from "../../training/fit-blocks.ts";
import type { Judged } from "./judged.ts";
import { ratio } from "./table.ts";

const BINS = 10;

/** What was said with a confidence in one tenth, and how much of it the reader bears out. */
export interface Bin {
	readonly from: number;
	readonly count: number;
	/** Mean confidence. */
	readonly said: number;
	/** Share that is right. */
	readonly right: number;
}

/** The bins that hold anything, rising. */
export function binsOf(said: readonly Pick<Said, "confidence" | "right">[]): readonly Bin[] {
	return Array.from({ length: BINS }, (_, i) => i).flatMap((i) => {
		const own = said.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i);
		if (own.length === 0) return [];
		const sum = own.reduce((total, { confidence }) => total + confidence, 0);
		const right = own.filter((one) => one.right).length;
		return [{ from: i / BINS, count: own.length, said: sum / own.length, right: right / own.length }];
	});
}

/** Expected calibration error: how far confidence and agreement lie apart, on average over what was said. */
export function calibrationError(said: readonly Pick<Said, "confidence" | "right">[]): number {
	const bins = binsOf(said);
	return bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.said - bin.right), 0) / Math.max(1, said.length);
}

/** Reliability of answers, verdicts and judgements of blocks, and how calibration changed it. */
export function calibrationTables(judged: readonly Judged[]): string {
	const raw = judged.map(({ filing, raw: judgement }) => ({ filing, judgement }));
	return [
		...reliability("answers", judged.flatMap(answersSaid), raw.flatMap(answersSaid)),
		"",
		...reliability("verdicts", judged.flatMap(verdictsSaid), raw.flatMap(verdictsSaid)),
		"",
		...reliability("blocks", judged.flatMap(blocksSaid)),
	].join("\n");
}

/** Blocks that are said to fit or not to; `unclear` says neither. */
function blocksSaid({ filing, judgement }: HeldOut): readonly Said[] {
	const wrong = misTagged(filing);
	return Array.from(judgement.blocks.values()).flatMap(({ requirement, fit, confidence }) => {
		if (fit === "unclear") return [];
		const id = requirement as RequirementId;
		return [{ requirement: id, value: fit, confidence, right: (fit === "unrelated") === wrong.has(id) }];
	});
}

function reliability(what: string, said: readonly Said[], raw?: readonly Said[]): readonly string[] {
	const bins = binsOf(said).map(({ from, count, said: mean, right }) =>
		cells(`${from.toFixed(1)} to ${(from + 1 / BINS).toFixed(1)}`, String(count), mean.toFixed(3), right.toFixed(3)),
	);
	return [
		cells(`confidence of ${what}`, "n", "said", "right"),
		...bins,
		cells(`calibration of ${what}`, "n", "said", "right", "error", ...(raw ? ["raw error"] : [])),
		errorLine("all", said, raw),
		...errorLines(({ value }) => value, said, raw),
		...errorLines(({ requirement }) => requirement, said, raw),
	];
}

function errorLines(groupOf: (one: Said) => string, said: readonly Said[], raw?: readonly Said[]): readonly string[] {
	return [...new Set(said.map(groupOf))].sort().map((group) => {
		const own = (all: readonly Said[]) => all.filter((one) => groupOf(one) === group);
		return errorLine(group, own(said), raw && own(raw));
	});
}

function errorLine(head: string, said: readonly Said[], raw?: readonly Said[]): string {
	const sum = said.reduce((total, { confidence }) => total + confidence, 0);
	const right = said.filter((one) => one.right).length;
	const errors = [said, ...(raw ? [raw] : [])].map((all) => calibrationError(all).toFixed(3));
	return cells(head, String(said.length), ratio(sum, said.length), ratio(right, said.length), ...errors);
}

function cells(head: string, ...rest: readonly string[]): string {
	return head.padEnd(26) + rest.map((cell) => cell.padStart(11)).join("");
}
