import type { LintResult } from "../../server/src/lint.ts";
import { lint } from "../../server/src/lint.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import type { RequirementId } from "../../server/src/requirements/types.ts";
import type { LargeFiling } from "../../training/corpus.ts";
import { largeCorpus, readFilings } from "../../training/corpus.ts";
import { renderFactSheet } from "../../training/render.ts";
import { ratio } from "./table.ts";

/** Flags below this confidence are left out: what is doubtful before a change proves nothing after it. */
const SURE = 0.9;
/** One filing in this many is taken, spread over the corpus. */
const EVERY = 20;

interface Tally {
	told: number;
	of: number;
}

/**
 * Mutations on the large corpus, without the companies that the weights were fitted on: in filings whose flags are
 * found consistent with high confidence, a flag is flipped or its evidence taken away. A change counts as reported
 * when a `flag-*` finding of warning or error stands at that flag.
 */
export function mutationTable(): string {
	const known = new Set(readFilings().map((filing) => filing.cik));
	const chosen = [...largeCorpus()]
		.filter((f) => !known.has(f.cik) && f.form.match(/^(?:20-F|10-K)$/))
		.filter((_, i) => i % EVERY === 0);
	const flipped = new Map<RequirementId, Tally>();
	const removed = new Map<RequirementId, Tally>();
	const original: Tally = { told: 0, of: 0 };
	for (const filing of chosen) {
		const result = lintFiling(filing);
		for (const verdict of result.judgement?.verdicts.values() ?? []) {
			const { requirement, fact, confidence } = verdict;
			if (verdict.verdict !== "consistent" || confidence < SURE) continue;
			add(original, isTold(result, fact.concept));
			const flip = { ...filing, flags: { ...filing.flags, [fact.concept]: fact.value === "true" ? "false" : "true" } };
			// A false flag on silence is consistent, and flipped it is unsupported: told as well.
			add(tally(flipped, requirement), isTold(lintFiling(flip), fact.concept));
			if (fact.value !== "true") continue;
			const without = {
				...filing,
				blocks: withoutEvidence(
					filing.blocks,
					verdict.evidence.map((e) => e.sentence.text),
				),
			};
			add(tally(removed, requirement), isTold(lintFiling(without), fact.concept));
		}
	}
	const row = (name: string, a: Tally | undefined, b: Tally | undefined) =>
		`${name.padEnd(22)}${ratio(a?.told ?? 0, a?.of ?? 0).padStart(9)}${String(a?.of ?? 0).padStart(7)}${ratio(b?.told ?? 0, b?.of ?? 0).padStart(11)}${String(b?.of ?? 0).padStart(7)}`;
	const flags = ANNUAL_REQUIREMENTS.filter((r) => r.flag !== undefined);
	return [
		`Mutations of ${chosen.length} filings of the large corpus (companies not trained on)`,
		`${"flag".padEnd(22)}${"flipped".padStart(9)}${"n".padStart(7)}${"no proof".padStart(11)}${"n".padStart(7)}`,
		...flags.map(({ id }) => row(id, flipped.get(id), removed.get(id))),
		row("all", sum(flipped), sum(removed)),
		`Originals left alone: ${ratio(original.of - original.told, original.of)} of ${original.of} flags`,
	].join("\n");
}

function lintFiling(filing: LargeFiling): LintResult {
	return lint(renderFactSheet(filing), { languageId: "cyd" });
}

function isTold(result: LintResult, concept: string): boolean {
	return result.findings.some((f) => f.rule.startsWith("flag-") && f.severity !== "info" && f.concept === concept);
}

/** All sentences that spoke for the flag, out of every block that repeats them. */
function withoutEvidence(
	blocks: Readonly<Record<string, string>>,
	sentences: readonly string[],
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(blocks).map(([concept, text]) => [
			concept,
			sentences.reduce((rest, sentence) => rest.split(sentence).join(" "), text.replace(/\s+/g, " ")),
		]),
	);
}

function tally(all: Map<RequirementId, Tally>, id: RequirementId): Tally {
	const known = all.get(id) ?? { told: 0, of: 0 };
	all.set(id, known);
	return known;
}

function add(to: Tally, told: boolean): void {
	to.of++;
	if (told) to.told++;
}

function sum(all: ReadonlyMap<RequirementId, Tally>): Tally {
	const total = { told: 0, of: 0 };
	for (const { told, of } of all.values()) {
		total.told += told;
		total.of += of;
	}
	return total;
}
