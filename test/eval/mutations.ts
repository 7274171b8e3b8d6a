import { readDraft } from "../../server/src/formats/open-draft.ts";
import { cutSentences } from "../../server/src/judgement/sentences/cut.ts";
import { fold } from "../../server/src/judgement/sentences/plain-view.ts";
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
/**
 * Words without one of which no reader would cite a sentence for the flag: written down apart from the linter's cues and
 * weights, and wider, so that what is taken away by them does not depend on what the linter holds for evidence.
 */
const WORDS: Partial<Record<RequirementId, RegExp>> = {
	integrated: /integra|incorporat|embed|part of|component|enterprise|overall|\berm\b|broader|align/i,
	"third-party-engaged":
		/third|extern|outside|outsourc|independent|consult|assess(?:or|ment)|audit|vendor|provider|partner|expert|advis|specialist|firm|penetration|engag|retain|counsel/i,
	"third-party-oversight":
		/third|vendor|provider|supplier|supply|partner|contractor|outsourc|extern|cloud|outside|counterpart|service/i,
	"positions-responsible":
		/officer|\bc[a-z]{1,2}o\b|ciso|chief|president|director|head|manager|committee|council|executive|management|team|lead|department|\bvp\b|group|personnel|counsel/i,
	"reports-to-board": /board|committee|director|trustee/i,
};
/** One filing in this many is taken, spread over the corpus. */
const EVERY = 20;

interface Tally {
	told: number;
	of: number;
}

/**
 * Mutations on the large corpus, without the companies that the weights were fitted on: in filings whose flags are
 * found consistent with high confidence, a flag is flipped or its evidence taken away: "no proof" takes the sentences
 * that the linter shows for it, "no word" all that have a word of `WORDS`. A change counts as reported when a `flag-*`
 * finding of warning or error stands at that flag. "No proof" holds nearly by design and guards that design; "no word"
 * asks whether the linter takes anything else for evidence.
 */
export function mutationTable(): string {
	const known = new Set(readFilings().map((filing) => filing.cik));
	const chosen = [...largeCorpus()]
		.filter((f) => !known.has(f.cik) && f.form.match(/^(?:20-F|10-K)$/))
		.filter((_, i) => i % EVERY === 0);
	const flipped = new Map<RequirementId, Tally>();
	const removed = new Map<RequirementId, Tally>();
	const wordless = new Map<RequirementId, Tally>();
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
			const without = (isGone: (sentence: string) => boolean) =>
				isTold(lintFiling({ ...filing, blocks: withoutSentences(filing.blocks, isGone) }), fact.concept);
			add(tally(removed, requirement), without(isPieceOf(verdict.evidence.map((e) => e.sentence.text))));
			const words = WORDS[requirement];
			if (words)
				add(
					tally(wordless, requirement),
					without((sentence) => words.test(sentence)),
				);
		}
	}
	const cell = (t: Tally | undefined) =>
		`${ratio(t?.told ?? 0, t?.of ?? 0).padStart(11)}${String(t?.of ?? 0).padStart(7)}`;
	const row = (name: string, ...tallies: readonly (Tally | undefined)[]) =>
		`${name.padEnd(22)}${tallies.map(cell).join("")}`;
	const flags = ANNUAL_REQUIREMENTS.filter((r) => r.flag !== undefined);
	return [
		`Mutations of ${chosen.length} filings of the large corpus (companies not trained on)`,
		`${"flag".padEnd(22)}${["flipped", "no proof", "no word"].map((h) => `${h.padStart(11)}${"n".padStart(7)}`).join("")}`,
		...flags.map(({ id }) => row(id, flipped.get(id), removed.get(id), wordless.get(id))),
		row("all", sum(flipped), sum(removed), sum(wordless)),
		`Originals left alone: ${ratio(original.of - original.told, original.of)} of ${original.of} flags`,
	].join("\n");
}

function lintFiling(filing: LargeFiling): LintResult {
	return lint(renderFactSheet(filing), { languageId: "cyd" });
}

function isTold(result: LintResult, concept: string): boolean {
	return result.findings.some((f) => f.rule.startsWith("flag-") && f.severity !== "info" && f.concept === concept);
}

/** Fewer letters and digits than this are found in any sentence. */
const SHORTEST = 12;

/**
 * Blocks overlap and are often cut within a sentence: a piece of a sentence that goes would still say it, so it goes
 * too, as does one that holds it whole.
 */
function isPieceOf(sentences: readonly string[]): (sentence: string) => boolean {
	const gone = sentences.map(fold);
	return (sentence) => {
		const own = fold(sentence);
		return own.length >= SHORTEST && gone.some((other) => other.includes(own) || own.includes(other));
	};
}

/** The blocks without some of their sentences. */
function withoutSentences(
	blocks: Readonly<Record<string, string>>,
	isGone: (sentence: string) => boolean,
): Record<string, string> {
	const rest = (block: string) =>
		passagesOf(block)
			.map((passage) => passage.filter((sentence) => !isGone(sentence)).join(" "))
			.join("\n");
	return Object.fromEntries(Object.entries(blocks).map(([concept, block]) => [concept, rest(block)]));
}

/** The block's sentences, by passage, as the linter cuts them. */
function passagesOf(block: string): readonly (readonly string[])[] {
	const draft = readDraft(`ITEM 1C. CYBERSECURITY\n${block}\n`, { languageId: "cyd" });
	return (draft?.passages.slice(1) ?? []).map((passage) => cutSentences(passage).map((sentence) => sentence.text));
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
