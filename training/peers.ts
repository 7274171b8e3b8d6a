import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BlockCounts, CountedForm, CountedReports, FlagCounts, Peers } from "../server/src/requirements/peers.ts";
import { COUNTED_FORMS, charactersOf } from "../server/src/requirements/peers.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import type { LargeFiling } from "./corpus.ts";
import { unquoted } from "./tagged.ts";

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const FILE = fileURLToPath(new URL("../server/src/requirements/peers.json", import.meta.url));

/**
 * Counts what filers tag, by flag and by text block, for original annual reports.
 *
 * @param counted day of the count, `YYYY-MM-DD`
 */
export function countPeers(filings: readonly LargeFiling[], counted: string): Peers {
	const byForm = <T>(count: (reports: readonly LargeFiling[]) => T): Record<CountedForm, T> => {
		const counts = COUNTED_FORMS.map((form) => [form, count(filings.filter((f) => f.form === form))] as const);
		return Object.fromEntries(counts) as Record<CountedForm, T>;
	};
	const each = <T>(concept: "flag" | "textBlock", count: (reports: readonly LargeFiling[], name: string) => T) =>
		Object.fromEntries(
			ANNUAL_REQUIREMENTS.flatMap((requirement) => {
				const name = requirement[concept];
				return name === undefined ? [] : [[requirement.id, byForm((reports) => count(reports, name))]];
			}),
		);
	return { counted, forms: byForm(reportsOf), flags: each("flag", flagsOf), blocks: each("textBlock", blocksOf) };
}

function reportsOf(reports: readonly LargeFiling[]): CountedReports {
	const days = reports.map((report) => report.filed).sort();
	return {
		reports: reports.length,
		companies: new Set(reports.map((report) => report.cik)).size,
		filed: [dayOf(days[0] ?? ""), dayOf(days.at(-1) ?? "")],
	};
}

/** `20251120` as `2025-11-20`. */
function dayOf(digits: string): string {
	return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

function flagsOf(reports: readonly LargeFiling[], name: string): FlagCounts {
	const says = (value: string) => reports.filter((report) => report.flags[name] === value).length;
	const [yes, no] = [says("true"), says("false")];
	return { true: yes, false: no, nothing: reports.length - yes - no };
}

function blocksOf(reports: readonly LargeFiling[], name: string): BlockCounts {
	const lengths = reports
		.map((report) => charactersOf(unquoted(report.blocks[name] ?? "")))
		.filter((length) => length > 0)
		.sort((a, b) => a - b);
	const [p10, p25, p50, p75, p90] = SHARES;
	const at = (share: number) => lengths[Math.max(0, Math.ceil(share * lengths.length) - 1)] ?? 0;
	return {
		tagged: lengths.length,
		nothing: reports.length - lengths.length,
		characters: [at(p10), at(p25), at(p50), at(p75), at(p90)],
	};
}

/** Writes the counts for shipping. The day of the count changes only when a count does. */
export function writePeers(filings: readonly LargeFiling[]): void {
	const known = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Peers) : undefined;
	const again = countPeers(filings, known?.counted ?? "");
	const same = JSON.stringify(again) === JSON.stringify(known);
	const peers = same ? again : countPeers(filings, new Date().toISOString().slice(0, 10));
	const text = JSON.stringify(peers, null, "\t")
		.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, inside: string) => `[${inside.replace(/\s+/g, " ")}]`)
		.replace(/\{\s+([^{}]*?)\s+\}/g, (_, inside: string) => `{ ${inside.replace(/\s+/g, " ")} }`);
	writeFileSync(FILE, `${text}\n`);
}
