import type { Fact } from "../../draft/types.ts";
import { CYBER_ITEMS } from "../../formats/headings.ts";
import type { LintResult } from "../../lint.ts";
import type { Form } from "../../requirements/forms.ts";
import type { Severity } from "../../rules/define-rule.ts";
import { hash } from "../../text/hash.ts";
import { withKnown } from "../../waivers/baseline.ts";
import type { Waived } from "../../waivers/waive.ts";
import type { ChecklistRow } from "../checklist.ts";
import { checklistOf } from "../checklist.ts";
import { findingText, inLines } from "../messages.ts";
import { numbered } from "../numbered.ts";
import { peersText } from "../peers.ts";
import type { Places } from "../places.ts";
import { placesIn } from "../places.ts";
import { quoter } from "../quotation.ts";
import type { Checked } from "../reporter.ts";
import { acceptedText, DECISION, SEVERITY_WORD } from "../words.ts";
import type { CrossCheck } from "./cross-checks.ts";
import { ANNUAL_CHECKS, INCIDENT_CHECKS } from "./cross-checks.ts";
import type { Outline } from "./outline.ts";
import { outlineOf, SHOWN } from "./outline.ts";
import type { SheetRecord } from "./record.ts";
import { outcome } from "./record.ts";

/** A requirement as the tool sees it; the person's columns stay empty. */
export interface SheetRow {
	readonly number: number;
	readonly title: string;
	readonly citation: string;
	/** `(b)(1)(i)`: Item 16K and Item 106 number alike. */
	readonly paragraph: string;
	/** The rule requires it outright: it cannot be left out. */
	readonly mandatory: boolean;
	readonly answer: string;
	/** The sentences that the answer rests on, best first, with heading and line or paragraph. */
	readonly evidence: readonly { readonly text: string; readonly heading: string; readonly place: string }[];
	readonly lacks: readonly string[];
	/** `true`, `false`, `untagged`, or undefined where the taxonomy has no flag for it. */
	readonly flag?: string;
	readonly verdict?: string;
	/** `tagged`, `untagged`, or what else it holds; undefined where the taxonomy has no block for it. */
	readonly block?: string;
	/** What other filers of the form tag; undefined where that was not counted. */
	readonly peers?: string;
	/** Numbers of findings in Part C. */
	readonly findings: readonly number[];
}

export interface SheetFinding {
	readonly number: number;
	readonly severity: string;
	/** `Must fix`, `Consider`, `Note`. */
	readonly word: string;
	readonly rule: string;
	readonly text: string;
	readonly place: string;
	readonly quotation: string;
	/** Who accepted it, when and why; undefined while it is open. */
	readonly accepted?: string;
}

/** A sign-off sheet as data; `html.ts` draws it. Nothing is judged here. */
export interface Sheet {
	readonly record: SheetRecord;
	readonly outcome: string;
	readonly isAnnual: boolean;
	readonly registrant?: string;
	readonly form?: string;
	readonly item?: string;
	/** ISO date. */
	readonly period?: string;
	/** Years of the taxonomy that the draft names. */
	readonly taxonomy?: string;
	/** How many findings were accepted, and a name for who accepted what and why. */
	readonly waivers?: string;
	/** Half sentences on what of the file was not read as it stands. */
	readonly notes: readonly string[];
	readonly counts: Readonly<Record<Severity, number>>;
	/** Findings that somebody has accepted; not among the counts. */
	readonly accepted: number;
	readonly answered: number;
	readonly rows: readonly SheetRow[];
	readonly checks: readonly CrossCheck[];
	readonly findings: readonly SheetFinding[];
	readonly outline: Outline;
	/** Rules that were switched off, by name or group. */
	readonly off: readonly string[];
}

/**
 * The sheet of a draft that was checked; its name is the record's. What a baseline keeps quiet is in it: nobody has accepted
 * that.
 *
 * @param notes half sentences on what of the file was not read as it stands
 * @returns undefined where the source is no disclosure, of which there is nothing to sign
 */
export function sheetOf(
	checked: Omit<Checked, "path">,
	record: SheetRecord,
	notes: readonly string[] = [],
): Sheet | undefined {
	const { source } = checked;
	const result = withKnown(checked.result);
	const { draft } = result;
	const item = ITEMS.get(draft?.form ?? "");
	const checklist = checklistOf(result);
	if (!checklist || !draft) return undefined;
	const all = numbered(result);
	const numbers = new Map(all.map(({ finding, number }) => [finding, number]));
	const places = placesIn(checked);
	const quote = quoter(result, source);
	return {
		record,
		outcome: outcome(result),
		isAnnual: draft.regime === "annual",
		...(draft.registrant !== undefined && { registrant: draft.registrant }),
		...(draft.form !== undefined && { form: `Form ${draft.form}` }),
		...(item !== undefined && { item }),
		...(checklist.period !== undefined && { period: checklist.period }),
		...(draft.taxonomies.length > 0 && { taxonomy: draft.taxonomies.join(", ") }),
		...(result.waived.length > 0 && { waivers: `${result.waived.length} (${waiversName(result)})` }),
		notes,
		counts: countsOf(result),
		accepted: result.waived.length,
		answered: checklist.answered,
		rows: checklist.rows.map((row, i) => rowOf(row, i + 1, row.duty === "mandatory", numbers, places, draft.form)),
		checks: draft.regime === "annual" ? ANNUAL_CHECKS : INCIDENT_CHECKS,
		findings: all.map(({ finding, number, waived }) => {
			return {
				number,
				severity: SEVERITY_WORD[finding.severity],
				word: DECISION[finding.severity],
				rule: finding.rule,
				text: inLines(findingText(finding)),
				place: places.inWords(finding.start),
				quotation: quote(finding),
				...(waived && { accepted: acceptedText(waived) + wordsText(waived) }),
			};
		}),
		outline: outlineOf(draft, checklist),
		off: Object.entries(record.severity).flatMap(([name, level]) => (level === "off" ? [name] : [])),
	};
}

/** Names what was accepted, by whom and why: another acceptance gives another name. */
function waiversName({ waived }: LintResult): string {
	return hash(JSON.stringify(waived.map(({ finding, acceptance }) => [finding.rule, acceptance])));
}

/** The Item of a form. */
const ITEMS: ReadonlyMap<string, string> = new Map([...CYBER_ITEMS].map(([item, form]) => [form, `Item ${item}`]));

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
	places: Places,
	form: Form | undefined,
): SheetRow {
	const { flag, block } = row;
	const peers = peersText(row.id, form);
	return {
		number,
		title: row.title,
		citation: row.citation,
		paragraph: row.paragraph,
		mandatory,
		answer: row.answer,
		evidence: row.evidence.slice(0, SHOWN).map(({ sentence, start }) => ({
			text: sentence.text,
			heading: sentence.heading,
			place: places.short(start),
		})),
		lacks: row.lacks,
		...(flag && { flag: flag.fact ? (flag.fact.value ?? "no value") : "untagged" }),
		...(flag?.verdict && { verdict: flag.verdict.verdict }),
		...(block && { block: blockWord(block.fact, block.judgement?.fit) }),
		...(peers !== undefined && { peers }),
		findings: [...row.findings, ...row.waived.map(({ finding }) => finding)].flatMap((it) => numbers.get(it) ?? []),
	};
}

function blockWord(fact: Fact | undefined, fit: string | undefined): string {
	if (!fact) return "untagged";
	return fit === "unrelated" ? "tagged, holds something else" : "tagged";
}
