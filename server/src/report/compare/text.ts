import { printable, printableName } from "../../encode/terminal.ts";
import { linesOf } from "../../text/lines.ts";
import { inLines } from "../messages.ts";
import type { Paint, Style } from "../paint.ts";
import { counted, countsOf, SEVERITY_WORD } from "../words.ts";
import { differenceText } from "./messages.ts";
import type { NamedComparison } from "./named.ts";
import { filingOf } from "./named.ts";
import type { Row } from "./section.ts";
import { carriedOver, sectionsOf } from "./sections.ts";

const STYLE = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<string, Style>;

/** A comparison for the terminal: the findings, then what was said then (`-`) and is said now (`+`). */
export function comparisonText(named: NamedComparison, paint: Paint): string {
	const { comparison } = named;
	const lines = { older: linesOf(named.older.source), newer: linesOf(named.newer.source) };
	const at = (side: "older" | "newer", offset: number): string => {
		const { line, column } = lines[side].placeOf(offset);
		return `${printableName(named[side].path)}:${line}:${column}`;
	};
	const findings = comparison.differences.map((difference) => {
		const { severity, rule, side, start, related } = difference;
		const [title = "", ...advice] = inLines(differenceText(difference)).split("\n").map(printable);
		return [
			`${paint("bold", at(side, start))} ${paint(STYLE[severity], SEVERITY_WORD[severity])} ${title} ${paint("dim", rule)}`,
			...advice.map((line) => `  ${line}`),
			...related.map((place) => `  ${at(place.side, place.start)} ${printable(place.message)}`),
		].join("\n");
	});
	const sections = sectionsOf(comparison).map(({ title, rows }) =>
		[paint("bold", title), ...rows.map((row) => rowText(row, paint))].join("\n"),
	);
	const counts = countsOf(comparison.differences).map(([severity, count]) => counted(count, severity));
	const head = (["older", "newer"] as const).map(
		(side) => `${side}: ${printableName(named[side].path)}, ${filingOf(comparison[side])}`,
	);
	return `${[head.join("\n"), ...findings, ...sections, `${carriedOver(comparison)}. ${counts.join(", ") || "No findings"}.`].join("\n\n")}\n`;
}

function rowText({ about, older, newer, state }: Row, paint: Paint): string {
	const head = `  ${about === "" ? `[${state}]` : `${about} [${state}]`}`;
	if (older === newer) return `${head} ${printable(older)}`;
	return [
		head,
		...(older === "" ? [] : [paint("red", `    - ${printable(older)}`)]),
		...(newer === "" ? [] : [paint("green", `    + ${printable(newer)}`)]),
	].join("\n");
}
