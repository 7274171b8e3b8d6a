import type { Finding, Severity } from "../../server/src/rules/define-rule.ts";
import { said } from "../support/said.ts";
import type { Traced } from "./findings/fates.ts";
import { FATES, trace } from "./findings/fates.ts";
import type { JudgedSheet, Missed, ReaderVerdict } from "./findings/judged-sheets.ts";
import { VERDICTS } from "./findings/judged-sheets.ts";
import { toldNow } from "./findings/missed.ts";

/** So much of a message or a reason is printed, in UTF-16 units. */
const QUOTE = 150;
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * `npm run eval -- --findings`: what became of findings that a careful reader judged one by one. None that was judged
 * wrong may stand, of those judged right 95% stay, pedantic ones are notes or gone; and defects that were missed are
 * told. Printed, never kept: it quotes filings.
 */
export function findingsReport(sheets: readonly JudgedSheet[]): string {
	const traces = sheets.map((sheet) => ({ sheet, ...trace(sheet) }));
	const traced = traces.flatMap((it) => it.traced);
	const fresh = traces.flatMap(({ sheet, fresh }) => fresh.map((now) => ({ file: sheet.file, now })));
	const missed = traces.flatMap(({ sheet: { source, missed }, fresh }) =>
		missed.map((it) => ({ missed: it, now: toldNow(source, fresh, it) })),
	);
	const list = (title: string, of: readonly Traced[]) => [`${title}: ${of.length}`, ...of.map(line)].join("\n");
	const by = (...verdicts: ReaderVerdict[]) => traced.filter((it) => verdicts.includes(it.judged.verdict));
	return [
		`${traced.length} judged findings in ${sheets.length} fact sheets`,
		verdictTable(traced),
		ruleTable(traced),
		missedTable(missed),
		correctedList(sheets),
		list(
			"Judged wrong and standing",
			by("WRONG").filter(({ fate }) => fate !== "gone" && fate !== "retold"),
		),
		list(
			"Judged wrong, and another rule speaks of the same requirement",
			by("WRONG").filter(({ fate }) => fate === "retold"),
		),
		list(
			"Judged pedantic and no note",
			by("PEDANTIC").filter((it) => it.now && it.severity !== "info"),
		),
		list(
			"Judged right and gone",
			by("RIGHT", "RIGHT-BUT-SEVERITY").filter((it) => it.fate === "gone"),
		),
		list(
			"Judged of wrong severity and told as before",
			by("RIGHT-BUT-SEVERITY").filter(
				(it) => it.now?.rule === it.judged.rule && it.now.severity === it.judged.severity,
			),
		),
		[`Not judged, to be read: ${fresh.length}`, ...fresh.map(({ file, now }) => told(file, now))].join("\n"),
	].join("\n\n");
}

function verdictTable(traced: readonly Traced[]): string {
	const row = (verdict: ReaderVerdict) => {
		const own = traced.filter((it) => it.judged.verdict === verdict);
		return [
			verdict,
			own.length,
			...FATES.map((fate) => own.filter((it) => it.fate === fate).length),
			...SEVERITIES.map((severity) => own.filter((it) => it.severity === severity).length),
		];
	};
	return columns([["", "judged", ...FATES, "error", "warning", "note"], ...VERDICTS.map(row)]);
}

/** Of each rule, by verdict: so many stay of so many judged. */
function ruleTable(traced: readonly Traced[]): string {
	const rules = [...new Set(traced.map((it) => it.judged.rule))].sort();
	const row = (rule: string) => [
		rule,
		...VERDICTS.map((verdict) => {
			const own = traced.filter((it) => it.judged.rule === rule && it.judged.verdict === verdict);
			return own.length === 0 ? "" : `${own.filter((it) => it.fate !== "gone").length}/${own.length}`;
		}),
	];
	return columns([["stay, by rule", "right", "severity", "pedantic", "wrong"], ...rules.map(row)]);
}

function missedTable(all: readonly { readonly missed: Missed; readonly now: Finding | undefined }[]): string {
	const types = [...new Set(all.map((it) => it.missed.type))].sort();
	const count = (of: typeof all) => (of.length === 0 ? "" : `${of.filter((it) => it.now).length}/${of.length}`);
	const row = (name: string, own: typeof all) => [
		name,
		count(own.filter((it) => it.missed.severity !== "info")),
		count(own.filter((it) => it.missed.severity === "info")),
	];
	return columns([
		["told now, of missed", "warning", "note"],
		...types.map((type) =>
			row(
				type,
				all.filter((it) => it.missed.type === type),
			),
		),
		row("all", all),
	]);
}

function correctedList(sheets: readonly JudgedSheet[]): string {
	const all = sheets.flatMap(({ corrected, answers }) =>
		corrected.map((it) => ({ ...it, now: answers.get(it.requirement)?.answer ?? "silent" })),
	);
	const left = all.filter((it) => it.now !== it.yours);
	return [
		`Answers that the reader corrected, still otherwise: ${left.length} of ${all.length}`,
		...left.map((it) => `  ${it.file.slice(0, 4)} ${it.requirement}: ${it.now}, should be ${it.yours}`),
	].join("\n");
}

function columns(rows: readonly (readonly (string | number)[])[]): string {
	return rows
		.map((cells) => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(28) : String(cell).padStart(9))).join(""))
		.join("\n");
}

function line({ judged, now, severity }: Traced): string {
	const moved = now && now.rule !== judged.rule ? ` -> ${now.rule}` : "";
	const before = severity && severity !== judged.severity ? `${judged.severity} -> ${severity}` : judged.severity;
	const head = `  ${judged.file.slice(0, 4)} ${judged.start} ${judged.rule}${moved} (${before}) ${judged.requirement ?? ""}`;
	return `${head}\n       ${shorten(judged.why)}`;
}

function told(file: string, finding: Finding): string {
	const { start, rule, severity } = finding;
	return `  ${file.slice(0, 4)} ${start} ${rule} (${severity})\n       ${shorten(said(finding))}`;
}

function shorten(text: string): string {
	return text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text;
}
