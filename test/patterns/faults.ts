import type { Allowed } from "./allowed.ts";
import { covers } from "./allowed.ts";
import type { Growth, Verdict } from "./judge.ts";
import type { Pattern } from "./pattern.ts";
import { keyOf } from "./pattern.ts";

const RECORD = "npx tsx test/patterns/record.ts";
/** Patterns that are judged on the spot: each takes some seconds. */
const SPOT = 3;

export interface Known {
	/** Growth by key. */
	readonly verdicts: Readonly<Record<string, Growth | undefined>>;
	readonly allowed: readonly Allowed[];
	/** Asked only of patterns that are at fault. */
	readonly judge: (pattern: Pattern) => Promise<Verdict>;
}

/** What is wrong with patterns, a line each; none where every pattern is linear, or allowed to be slower. */
export async function faultsOf(patterns: readonly Pattern[], known: Known): Promise<readonly string[]> {
	const { verdicts, allowed } = known;
	const faults: string[] = [];
	const needed = new Set<Allowed>();
	let judged = 0;
	for (const pattern of once(patterns)) {
		const growth = verdicts[keyOf(pattern)];
		const entry = allowed.find((it) => covers(it, pattern) && it.growth === growth && growth !== 1);
		if (entry) needed.add(entry);
		if (entry || growth === 1) continue;
		const verdict = judged++ < SPOT ? await known.judge(pattern) : undefined;
		const said = growth === undefined ? `has no verdict; ${RECORD} records it` : `grows ${shown(growth)}`;
		const now = verdict ? ` (judged now: ${shown(verdict.growth)}, attack: ${verdict.attack ?? "none"})` : "";
		faults.push(`${pattern.file}: /${pattern.source}/${pattern.flags} ${said}${now}`);
	}
	const idle = allowed.filter((entry) => !needed.has(entry));
	return [...faults, ...idle.map(({ file, begins }) => `${file}: /${begins}… need not be allowed any more`)];
}

function once(patterns: readonly Pattern[]): Iterable<Pattern> {
	return new Map(patterns.map((pattern) => [`${pattern.file} ${pattern.source}/${pattern.flags}`, pattern])).values();
}

function shown(growth: Growth): string {
	return typeof growth === "number" ? `with power ${growth} of its text` : growth;
}
