import type { RequirementId } from "../../server/src/requirements/types.ts";
import { flagLabel, label } from "../../training/corpus.ts";
import { misTagged } from "../../training/fit-blocks.ts";
import type { Judged } from "./judged.ts";
import type { Row } from "./table.ts";
import { precision, recall } from "./table.ts";

/** How often we agree with the reader on one requirement. */
export function requirementRow(id: RequirementId, judged: readonly Judged[]): Row {
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
	}
	return { id, n: judged.length, right, exact, silent, defects, evidence, evidenceRight };
}

/** Mis-tagged blocks by block: a block counts where the reader's note names it. */
export function blockLine(judged: readonly Judged[]): string {
	const tally = { hit: 0, false: 0, missed: 0 };
	for (const { filing, judgement } of judged) {
		const wrong = misTagged(filing);
		for (const { requirement, fit } of judgement.blocks.values()) {
			count(tally, fit === "unrelated", wrong.has(requirement as RequirementId));
		}
	}
	return `mis-tagged blocks, by block: P ${precision(tally)} R ${recall(tally)}`;
}

function isDefect(verdict: string | undefined): boolean {
	return verdict === "contradicted" || verdict === "unsupported";
}

function count(tally: { hit: number; false: number; missed: number }, said: boolean, is: boolean): void {
	if (said && is) tally.hit++;
	else if (said) tally.false++;
	else if (is) tally.missed++;
}
