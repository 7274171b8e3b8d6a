import type { Range, TextDocumentIdentifier } from "vscode-languageserver";
import { ProtocolRequestType } from "vscode-languageserver";
import { oneLine, shortened } from "../../encode/plain.ts";
import type { AnswerValue, VerdictValue } from "../../judgement/types.ts";
import type { Checklist, ChecklistRow } from "../../report/checklist.ts";
import { checklistOf } from "../../report/checklist.ts";
import { findingText } from "../../report/messages.ts";
import { acceptedText, countsOf } from "../../report/words.ts";
import type { Finding, Severity } from "../../rules/define-rule.ts";
import { RULES } from "../../rules/index.ts";
import { rulePage } from "../../rules/rule-page.ts";
import type { Span } from "../../text/span.ts";
import { contentsOf } from "../../waivers/contents.ts";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";
import type { Document } from "./document.ts";

/** A sentence, fact or finding under a requirement, and where a click goes. */
export interface ChecklistPlace {
	/** Tells it from its neighbours as long as it stays what it is. */
	readonly id: string;
	readonly text: string;
	readonly range: Range;
}

/** One requirement as a client shows it. */
export interface ChecklistItem {
	readonly id: string;
	readonly title: string;
	readonly citation: string;
	/** File name of the page that explains it, if there is one. */
	readonly page?: string;
	readonly answer: AnswerValue;
	/** The rule requires it outright, not only where it applies. */
	readonly mandatory: boolean;
	/** What would complete the answer. */
	readonly lacks: readonly string[];
	readonly evidence: readonly ChecklistPlace[];
	/** `value` is undefined where the flag is not tagged. */
	readonly flag?: { readonly value?: string; readonly verdict?: VerdictValue; readonly range?: Range };
	readonly block?: { readonly fit?: "fits" | "unrelated" | "unclear"; readonly range?: Range };
	/** `rule` and `of` are what `cydlint/accept` asks for. */
	readonly findings: readonly (ChecklistPlace & {
		readonly severity: Severity;
		readonly rule: string;
		readonly of: string;
	})[];
	/** Findings that somebody has accepted; `how` says who, when and why. */
	readonly waived: readonly (ChecklistPlace & { readonly how: string })[];
}

/** The answer to `cydlint/checklist`. */
export interface ChecklistAnswer {
	readonly form: string | null;
	readonly period: string | null;
	readonly answered: number;
	readonly items: readonly ChecklistItem[];
	/** How many findings there are of each severity, gravest first; those of which there are none are left out. */
	readonly counts: readonly (readonly [Severity, number])[];
}

export interface ChecklistParams {
	readonly textDocument: TextDocumentIdentifier;
}

/** What each requirement is found to say; null where the document is no disclosure. */
export const ChecklistRequest = new ProtocolRequestType<ChecklistParams, ChecklistAnswer | null, never, void, void>(
	"cydlint/checklist",
);

/** A sentence is shown on one line of a list. */
const LONGEST = 160;

/** The checklist of a draft for a client; nothing is judged here. */
export function checklist({ document, entry: { result } }: Current): ChecklistAnswer | null {
	const found = checklistOf(result);
	if (!found) return null;
	const contentOf = contentsOf(result.judgement, result.draft?.source ?? "");
	return {
		form: found.form ?? null,
		period: found.period ?? null,
		answered: found.answered,
		items: found.rows.map((row) => itemOf(row, document, contentOf)),
		counts: countsOf(allFindings(found)),
	};
}

function allFindings({ rows, others }: Checklist) {
	return [...rows.flatMap(({ findings }) => findings), ...others];
}

function itemOf(row: ChecklistRow, document: Document, contentOf: (finding: Finding) => string): ChecklistItem {
	const at = (span: Span): Range => range(document, span);
	const { flag, block } = row;
	const rule = row.findings[0]?.rule ?? RULES.find(({ id }) => id === `missing-${row.id}`)?.id;
	const page = rule === undefined ? undefined : rulePage(rule);
	return {
		id: row.id,
		title: row.title,
		citation: row.citation,
		...(page !== undefined && { page }),
		answer: row.answer,
		mandatory: row.duty === "mandatory",
		lacks: row.lacks,
		evidence: row.evidence.map((item, i) => ({ id: `e${i}`, text: told(item.sentence.text), range: at(item) })),
		...(flag && {
			flag: {
				...(flag.fact?.value !== undefined && { value: told(flag.fact.value) }),
				...(flag.verdict && { verdict: flag.verdict.verdict }),
				...(flag.fact && { range: at(flag.fact.valueSpan) }),
			},
		}),
		...(block && {
			block: {
				...(block.judgement && { fit: block.judgement.fit }),
				...(block.fact && { range: at(block.fact) }),
			},
		}),
		findings: row.findings.map((finding, i) => ({
			id: `f${i}`,
			text: findingText(finding).title,
			range: at(finding),
			severity: finding.severity,
			rule: finding.rule,
			of: contentOf(finding),
		})),
		waived: row.waived.map((waived, i) => ({
			id: `w${i}`,
			text: findingText(waived.finding).title,
			range: at(waived.finding),
			how: told(acceptedText(waived)),
		})),
	};
}

function told(text: string): string {
	return shortened(oneLine(text).trim(), LONGEST);
}
