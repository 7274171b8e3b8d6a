import type { Fact } from "../../draft/types.ts";
import type { Evidence } from "../../judgement/types.ts";
import type { LintResult } from "../../lint.ts";
import { requirementsOf } from "../../requirements/requirements.ts";
import type { Severity } from "../../rules/define-rule.ts";
import type { Waived } from "../../waivers/waive.ts";
import type { Checklist, ChecklistRow } from "../checklist.ts";
import { checklistOf } from "../checklist.ts";
import { findingText, inLines } from "../messages.ts";
import { placesIn } from "../places.ts";
import { quoter } from "../quotation.ts";
import type { Checked } from "../reporter.ts";
import { acceptedText, SEVERITY_WORD } from "../words.ts";
import type { CrossCheck } from "./cross-checks.ts";
import { ANNUAL_CHECKS, INCIDENT_CHECKS } from "./cross-checks.ts";
import type { SheetRecord } from "./record.ts";
import { outcome } from "./record.ts";

/** A requirement as the tool sees it; the person's columns stay empty. */
export interface SheetRow {
	readonly number: number;
	readonly title: string;
	readonly citation: string;
	/** The rule requires it outright: it cannot be left out. */
	readonly mandatory: boolean;
	readonly answer: string;
	/** The sentences that the answer rests on, best first, with their heading. */
	readonly evidence: readonly { readonly text: string; readonly heading: string }[];
	readonly lacks: readonly string[];
	/** `true`, `false`, `untagged`, or undefined where the taxonomy has no flag for it. */
	readonly flag?: string;
	readonly verdict?: string;
	/** `tagged`, `untagged`, or what else it holds; undefined where the taxonomy has no block for it. */
	readonly block?: string;
	/** Numbers of findings in Part C. */
	readonly findings: readonly number[];
}

export interface SheetFinding {
	readonly number: number;
	readonly severity: string;
	readonly rule: string;
	readonly text: string;
	readonly place: string;
	readonly quotation: string;
	/** Who accepted it, when and why; undefined while it is open. */
	readonly accepted?: string;
}

/** Where something stands in the draft, as shares of its length, for the picture from top to bottom. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly label: string;
}

/** A sign-off sheet as data; `html.ts` draws it. Nothing is judged here. */
export interface Sheet {
	readonly record: SheetRecord;
	readonly outcome: string;
	readonly form: string;
	readonly period: string;
	readonly counts: Readonly<Record<Severity, number>>;
	/** Findings that somebody has accepted; not among the counts. */
	readonly accepted: number;
	readonly answered: number;
	readonly rows: readonly SheetRow[];
	readonly checks: readonly CrossCheck[];
	readonly findings: readonly SheetFinding[];
	readonly evidence: readonly Stretch[];
	readonly tags: readonly Stretch[];
	/** Rules that were switched off, by name or group. */
	readonly off: readonly string[];
}

/**
 * The sheet of a draft that was checked; its name is the record's.
 *
 * @returns undefined where the source is no disclosure, of which there is nothing to sign
 */
export function sheetOf(checked: Omit<Checked, "path">, record: SheetRecord): Sheet | undefined {
	const { result, source } = checked;
	const checklist = checklistOf(result);
	if (!checklist || !result.draft) return undefined;
	const waivedBy = new Map(result.waived.map((one) => [one.finding, one]));
	const all = [...result.findings, ...waivedBy.keys()];
	const numbers = new Map(all.map((finding, i) => [finding, i + 1]));
	const places = placesIn(checked);
	const quote = quoter(result, source);
	const mandatory = new Set(
		requirementsOf(result.draft.regime).flatMap(({ id, duty }) => (duty === "mandatory" ? [id] : [])),
	);
	return {
		record,
		outcome: outcome(result),
		form: checklist.form ?? "not said",
		period: checklist.period ?? "not said",
		counts: countsOf(result),
		accepted: result.waived.length,
		answered: checklist.answered,
		rows: checklist.rows.map((row, i) => rowOf(row, i + 1, mandatory.has(row.id), numbers)),
		checks: result.draft.regime === "annual" ? ANNUAL_CHECKS : INCIDENT_CHECKS,
		findings: all.map((finding, i) => {
			const waived = waivedBy.get(finding);
			return {
				number: i + 1,
				severity: SEVERITY_WORD[finding.severity],
				rule: finding.rule,
				text: inLines(findingText(finding)),
				place: places.inWords(finding.start),
				quotation: quote(finding),
				...(waived && { accepted: acceptedText(waived) + wordsText(waived) }),
			};
		}),
		evidence: evidenceStretches(checklist, source.length),
		tags: tagStretches(result.draft.facts, source.length),
		off: Object.entries(record.severity).flatMap(([name, level]) => (level === "off" ? [name] : [])),
	};
}

/** Whether the words are those that were accepted, which an acceptance may say. */
function wordsText({ acceptance: { of }, from }: Waived): string {
	const where = from === "draft" ? "in the draft" : "in the config";
	return ` (${where}; ${of === undefined ? "for any words that stand there" : "the words are those accepted"})`;
}

function countsOf({ findings }: LintResult): Readonly<Record<Severity, number>> {
	const of = (own: Severity): number => findings.filter(({ severity }) => severity === own).length;
	return { error: of("error"), warning: of("warning"), info: of("info") };
}

function rowOf(
	row: ChecklistRow,
	number: number,
	mandatory: boolean,
	numbers: ReadonlyMap<ChecklistRow["findings"][number], number>,
): SheetRow {
	const { flag, block } = row;
	return {
		number,
		title: row.title,
		citation: row.citation,
		mandatory,
		answer: row.answer,
		evidence: row.evidence.slice(0, 3).map(({ sentence }) => ({ text: sentence.text, heading: sentence.heading })),
		lacks: row.lacks,
		...(flag && { flag: flag.fact ? (flag.fact.value ?? "no value") : "untagged" }),
		...(flag?.verdict && { verdict: flag.verdict.verdict }),
		...(block && { block: blockWord(block.fact, block.judgement?.fit) }),
		findings: [...row.findings, ...row.waived.map(({ finding }) => finding)].flatMap((it) => numbers.get(it) ?? []),
	};
}

function blockWord(fact: Fact | undefined, fit: string | undefined): string {
	if (!fact) return "untagged";
	return fit === "unrelated" ? "tagged, holds something else" : "tagged";
}

function evidenceStretches({ rows }: Checklist, length: number): readonly Stretch[] {
	return rows.flatMap(({ evidence }, i) =>
		evidence.slice(0, 3).map((item: Evidence) => stretch(item, length, String(i + 1))),
	);
}

function tagStretches(facts: readonly Fact[], length: number): readonly Stretch[] {
	return facts.map((fact) => stretch(fact, length, fact.concept));
}

function stretch(
	{ start, end }: { readonly start: number; readonly end: number },
	length: number,
	label: string,
): Stretch {
	const whole = Math.max(1, length);
	return { from: start / whole, to: Math.max(end, start + 1) / whole, label };
}
