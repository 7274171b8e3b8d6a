import type {
	AnswerChange,
	Comparison,
	IncidentChange,
	OpenPoint,
	Pair,
	RequirementChange,
} from "../../compare/types.ts";
import type { Answer, Materiality } from "../../judgement/types.ts";
import { annualSections } from "./annual-sections.ts";
import type { Row, Section } from "./section.ts";

const STATE: Readonly<Record<AnswerChange, string>> = {
	same: "as before",
	answered: "now answered",
	dropped: "dropped",
	changed: "changed",
};
/** What is lost stands before what is won, and both before what stayed. */
const ORDER: readonly AnswerChange[] = ["dropped", "changed", "answered", "same"];
const OPEN_ORDER: readonly OpenPoint["state"][] = ["dropped", "still open", "answered"];
const MATERIAL: Readonly<Record<Materiality, string>> = {
	determined: "determined to be material",
	equivocal: "left in doubt",
	open: "not yet determined",
	denied: "every material impact denied",
	unsaid: "not said",
};

/** A comparison as tables, without the findings; those without a row are left out. Quotations are as in the drafts. */
export function sectionsOf(comparison: Comparison): readonly Section[] {
	const { rows, alignment, incident, annual, newer } = comparison;
	// An amendment need not repeat what the report that it amends described.
	const dropped = newer.judgement.incident?.amends ? "not repeated" : STATE.dropped;
	const flags = new Map(annual?.flags.map((flag) => [flag.id as string, flag]));
	const isFlagTurned = (id: string) => flags.get(id)?.older !== flags.get(id)?.newer;
	const answers = rows
		.toSorted((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change))
		.toSorted((a, b) => Number(isLasting(a) && !isFlagTurned(a.id)) - Number(isLasting(b) && !isFlagTurned(b.id)))
		.map((row) => ({
			about: row.title,
			older: said(row.older, flags.get(row.id)?.older),
			newer: said(row.newer, flags.get(row.id)?.newer),
			state: [
				...(row.change === "dropped" ? [dropped] : [STATE[row.change]]),
				...(isFlagTurned(row.id) ? ["flag changed"] : []),
			].join(", "),
		}));
	const reworded = alignment.pairs.filter(({ kind }) => kind === "reworded");
	return [
		{ title: "Answers", rows: answers },
		...(incident ? incidentSections(incident) : []),
		...(annual ? annualSections(annual) : []),
		{
			title: "Sentences dropped",
			rows: alignment.dropped.map(({ text }) => ({ about: "", older: text, newer: "", state: "dropped" })),
		},
		{ title: "Sentences reworded", rows: reworded.map(pairRow) },
		{
			title: "Sentences added",
			rows: alignment.added.map(({ text }) => ({ about: "", older: "", newer: text, state: "added" })),
		},
	].filter((section) => section.rows.length > 0);
}

/** `yes (flag true): “We …”`. */
function said({ answer, evidence }: Answer, flag: string | undefined): string {
	const [best] = evidence;
	const head = flag === undefined ? answer : `${answer} (flag ${flag})`;
	return best ? `${head}: “${best.sentence.text}”` : head;
}

function isLasting({ change }: RequirementChange): boolean {
	return change === "same";
}

function pairRow({ older, newer }: Pair): Row {
	return { about: "", older: older.text, newer: newer.text, state: "reworded" };
}

function incidentSections({
	materiality,
	caption,
	discovered,
	determined,
	open,
	numbers,
}: IncidentChange): readonly Section[] {
	const facts = [
		{ about: "materiality", older: MATERIAL[materiality.older], newer: MATERIAL[materiality.newer] },
		{ about: "caption", older: caption.older ?? "", newer: caption.newer ?? "" },
		{ about: "found on", older: discovered.older ?? "", newer: discovered.newer ?? "" },
		{ about: "determined to be material on", older: determined.older ?? "", newer: determined.newer ?? "" },
	].filter(({ older, newer }) => older !== "" || newer !== "");
	return [
		{
			title: "The incident",
			rows: facts.map((row) => ({ ...row, state: row.older === row.newer ? "as before" : "changed" })),
		},
		{
			title: "Left open by the earlier report",
			rows: open
				.toSorted((a, b) => OPEN_ORDER.indexOf(a.state) - OPEN_ORDER.indexOf(b.state))
				.map(({ topic, state, older, newer }) => ({
					about: topic,
					older: older.text,
					newer: newer?.text ?? "",
					state,
				})),
		},
		{
			title: "Numbers",
			rows: numbers.map(({ of, older, newer, changed }) => ({
				about: of,
				older: older.text,
				newer: newer.text,
				state: changed ? "changed" : "as before",
			})),
		},
	];
}

/** `Sentences: 12 as before, 2 moved, 3 reworded, 1 dropped, 4 added`. */
export function carriedOver({ alignment: { pairs, dropped, added } }: Comparison): string {
	const of = (kind: Pair["kind"]) => pairs.filter((pair) => pair.kind === kind).length;
	return `Sentences: ${of("same")} as before, ${of("moved")} moved, ${of("reworded")} reworded, ${dropped.length} dropped, ${added.length} added`;
}
