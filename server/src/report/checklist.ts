import type { Draft, Fact } from "../draft/types.ts";
import type { AnswerValue, BlockJudgement, Evidence, Judgement, Verdict } from "../judgement/types.ts";
import type { LintResult } from "../lint.ts";
import { cite } from "../requirements/citations.ts";
import type { Form } from "../requirements/forms.ts";
import { requirementsOf } from "../requirements/requirements.ts";
import type { AnyRequirementId, Duty } from "../requirements/types.ts";
import type { Finding } from "../rules/define-rule.ts";
import type { Waived } from "../waivers/waive.ts";
import { isAnswered } from "./words.ts";

/** The flag that answers a requirement beside the prose. */
export interface FlagCell {
	/** Local name of its concept. */
	readonly concept: string;
	/** Undefined where the draft does not tag it; of several the first. */
	readonly fact?: Fact;
	/** Undefined where it has no value that could be true or false. */
	readonly verdict?: Verdict;
}

/** The text block that holds the prose on a requirement. */
export interface BlockCell {
	readonly concept: string;
	/** Undefined where the draft does not tag it; of several the first. */
	readonly fact?: Fact;
	readonly judgement?: BlockJudgement;
}

/** All that is found on one requirement. */
export interface ChecklistRow {
	readonly id: AnyRequirementId;
	/** `Form 20-F Item 16K(b)(1)(i)`. */
	readonly citation: string;
	/** The same without form and Item: `(b)(1)(i)`. */
	readonly paragraph: string;
	/** `integration into overall risk management`. */
	readonly title: string;
	readonly duty: Duty;
	readonly answer: AnswerValue;
	/** The share of such answers in which a careful reader agrees; undefined in incident reports, where it was not measured. */
	readonly confidence?: number;
	/** Best first; empty when silent. */
	readonly evidence: readonly Evidence[];
	/** What would complete the answer, as phrases that complete "it does not say …". */
	readonly lacks: readonly string[];
	/** Undefined where the taxonomy has none for it. */
	readonly flag?: FlagCell;
	readonly block?: BlockCell;
	readonly findings: readonly Finding[];
	/** Findings on it that somebody has accepted. */
	readonly waived: readonly Waived[];
}

/** A draft requirement by requirement, as data: whoever shows it makes words of it. Nothing is judged here. */
export interface Checklist {
	readonly form?: Form;
	/** ISO date on which the period ends, or of the event. */
	readonly period?: string;
	/** In the order of the rule's paragraphs. */
	readonly rows: readonly ChecklistRow[];
	/** Rows whose answer leaves nothing open. */
	readonly answered: number;
	/** Findings that belong to no requirement: tags, dates, wording. */
	readonly others: readonly Finding[];
	readonly otherWaived: readonly Waived[];
}

/** @returns undefined where the source is no disclosure */
export function checklistOf({ draft, judgement, findings, waived }: LintResult): Checklist | undefined {
	if (!draft || !judgement) return undefined;
	const rows = requirementsOf(draft.regime).flatMap((requirement): ChecklistRow[] => {
		const { id, paragraph, name, duty, flag, textBlock } = requirement;
		const answer = judgement.answers.get(id);
		if (!answer) return [];
		return [
			{
				id,
				citation: cite(draft.form, paragraph),
				paragraph,
				title: name,
				duty: asksItem105(judgement) ? duty : "if-applicable",
				answer: answer.answer,
				...(draft.regime === "annual" && { confidence: answer.confidence }),
				evidence: answer.evidence,
				lacks: answer.lacks,
				...(flag !== undefined && { flag: flagCell(flag, draft, judgement) }),
				...(textBlock !== undefined && { block: blockCell(textBlock, draft, judgement) }),
				findings: findings.filter((finding) => finding.requirement === id),
				waived: waived.filter(({ finding }) => finding.requirement === id),
			},
		];
	});
	return {
		...(draft.form !== undefined && { form: draft.form }),
		...(draft.period.end !== undefined && { period: draft.period.end }),
		rows,
		answered: rows.filter(isAnswered).length,
		others: findings.filter(({ requirement }) => requirement === undefined),
		otherWaived: waived.filter(({ finding }) => finding.requirement === undefined),
	};
}

/** Under Item 7.01 or 8.01 and on Form 6-K nothing of Item 1.05 is due. */
function asksItem105({ incident }: Judgement): boolean {
	return incident === undefined || incident.regime === "item-1.05";
}

function flagCell(concept: string, draft: Draft, { verdicts }: Judgement): FlagCell {
	const fact = draft.facts.find((it) => it.concept === concept);
	const verdict = fact && verdicts.get(fact);
	return { concept, ...(fact && { fact }), ...(verdict && { verdict }) };
}

function blockCell(concept: string, draft: Draft, { blocks }: Judgement): BlockCell {
	const fact = draft.facts.find((it) => it.concept === concept);
	const judgement = fact && blocks.get(fact);
	return { concept, ...(fact && { fact }), ...(judgement && { judgement }) };
}
