import { readDraft } from "../../server/src/draft/read.ts";
import { judge } from "../../server/src/evidence/judge.ts";
import type { Judgement } from "../../server/src/evidence/types.ts";
import { fold } from "../../server/src/evidence/view.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import type { RequirementId } from "../../server/src/requirements/types.ts";
import { applyRules } from "../../server/src/rules/apply.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import type { ReadFiling } from "../../training/corpus.ts";
import { flagLabel, foldOf, label, readFilings } from "../../training/corpus.ts";
import { fitModel } from "../../training/fit.ts";
import { fitBlocks, misTagged } from "../../training/fit-blocks.ts";
import { renderFactSheet } from "../../training/render.ts";
import { teach } from "../../training/teacher.ts";
import { defectTable, wrongErrors } from "./defects.ts";
import { mutationTable } from "./mutations.ts";
import type { Row } from "./table.ts";
import { precision, ratio, recall, table } from "./table.ts";

/**
 * `npm run eval [-- --folds N] [--misses ID] [--mutations]`: how often the judgement is a careful reader's, on filings whose
 * company was not in the training of the weights that judge it.
 */
const FOLDS = Number(argument("--folds") ?? 5);

/** A filing judged by weights that never saw its company. */
export interface Judged {
	readonly filing: ReadFiling;
	readonly source: string;
	readonly judgement: Judgement;
	readonly findings: readonly Finding[];
	/** The reader's sentence numbers for each of our sentences. */
	readonly numbers: (text: string) => readonly number[];
}

function argument(name: string): string | undefined {
	const at = process.argv.indexOf(name);
	return at < 0 ? undefined : process.argv[at + 1];
}

function judgeAll(filings: readonly ReadFiling[]): { judged: Judged[]; milliseconds: number } {
	const judged: Judged[] = [];
	let milliseconds = 0;
	const teacher = teach(filings);
	for (let k = 0; k < FOLDS; k++) {
		const others = filings.filter((f) => foldOf(f, FOLDS) !== k);
		const { classifier, unseen } = fitModel(others, teacher);
		const blocks = fitBlocks(others, unseen);
		for (const filing of filings.filter((f) => foldOf(f, FOLDS) === k)) {
			const source = renderFactSheet(filing);
			const began = performance.now();
			const draft = readDraft(source, { languageId: "cyd" });
			if (!draft) continue;
			const judgement = judge(draft, classifier, blocks);
			const { findings } = applyRules({ draft, judgement }, {});
			milliseconds += performance.now() - began;
			judged.push({ filing, source, judgement, findings, numbers: numbering(filing) });
		}
	}
	return { judged, milliseconds };
}

/** Which of the reader's sentences a text is, or overlaps: the reader's cuts differ from ours where lines were lost. */
function numbering(filing: ReadFiling): (text: string) => readonly number[] {
	const known = filing.sentences.map((s) => ({ n: s.n, folded: fold(s.text) }));
	return (text) => {
		const own = fold(text);
		return known
			.filter(
				(k) =>
					k.folded === own ||
					(own.length > 20 && k.folded.includes(own)) ||
					(k.folded.length > 20 && own.includes(k.folded)),
			)
			.map((k) => k.n);
	};
}

function requirementRow(id: RequirementId, judged: readonly Judged[]): Row {
	let right = 0;
	let exact = 0;
	const silent = { hit: 0, false: 0, missed: 0 };
	const defects = { hit: 0, false: 0, missed: 0 };
	let evidence = 0;
	let evidenceRight = 0;
	for (const { filing, judgement, numbers } of judged) {
		const truth = label(filing, id);
		const own = judgement.answers.get(id);
		const said = own?.answer ?? "silent";
		if ((said === "silent") === (truth.answer === "silent")) right++;
		if (said === truth.answer) exact++;
		count(silent, said === "silent", truth.answer === "silent");
		const top = own?.evidence[0];
		if (top && truth.answer !== "silent" && truth.sentences.length > 0) {
			evidence++;
			if (numbers(top.sentence.text).some((n) => truth.sentences.includes(n))) evidenceRight++;
		}
		const flag = flagLabel(filing, id);
		const verdict = flag && [...judgement.verdicts.values()].find((v) => v.requirement === id)?.verdict;
		if (flag) count(defects, isDefect(verdict), isDefect(flag.verdict));
		if (argument("--misses") === id && said !== truth.answer) {
			const sentences = truth.sentences.map((n) => filing.sentences.find((s) => s.n === n)?.text.slice(0, 400));
			console.log(
				`\n${filing.accession}: reader ${truth.answer}, we ${said}\n  reader: ${sentences.join("\n          ")}\n  we:     ${own?.evidence
					.slice(0, 2)
					.map((e) => `${e.strength.toFixed(2)} ${e.stance} ${e.sentence.text.slice(0, 400)}`)
					.join("\n          ")}`,
			);
		}
	}
	return { id, n: judged.length, right, exact, silent, defects, evidence, evidenceRight };
}

function isDefect(verdict: string | undefined): boolean {
	return verdict === "contradicted" || verdict === "unsupported";
}

function count(tally: { hit: number; false: number; missed: number }, said: boolean, is: boolean): void {
	if (said && is) tally.hit++;
	else if (said) tally.false++;
	else if (is) tally.missed++;
}

/** Mis-tagged blocks by block: a block counts where the reader's note names it. */
function blockLine(judged: readonly Judged[]): string {
	const tally = { hit: 0, false: 0, missed: 0 };
	for (const { filing, judgement } of judged) {
		const wrong = misTagged(filing);
		for (const { requirement, fit } of judgement.blocks.values()) {
			count(tally, fit === "unrelated", wrong.has(requirement as RequirementId));
		}
	}
	return `mis-tagged blocks, by block: P ${precision(tally)} R ${recall(tally)}`;
}

const filings = readFilings();
if (filings.length === 0) {
	console.log("skipped: the corpus of carefully read filings (../shared/corpus/read) is not beside the project.");
} else {
	const { judged, milliseconds } = judgeAll(filings);
	const rows = ANNUAL_REQUIREMENTS.map((r) => requirementRow(r.id, judged));
	console.log(`${judged.length} carefully read filings, ${FOLDS}-fold cross-validation by company\n`);
	console.log(table(rows));
	console.log(`\n${blockLine(judged)}`);
	console.log(`\n${defectTable(judged)}`);
	console.log(
		`\nError-level findings the reader does not bear out: ${ratio(wrongErrors(judged), judged.length)} a filing`,
	);
	if (process.argv.includes("--mutations")) console.log(`\n${mutationTable()}`);
	console.log(`\nTime a filing, read and judged: ${(milliseconds / judged.length).toFixed(2)} ms`);
}
