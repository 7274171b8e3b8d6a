import { oneLine, shortened } from "../encode/plain.ts";
import { printable, printableName } from "../encode/terminal.ts";
import { findingText, inLines } from "../report/messages.ts";
import type { Checked, Reporter } from "../report/reporter.ts";
import type { Finding, Severity } from "../rules/define-rule.ts";
import type { Span } from "../text/span.ts";
import { checklist } from "./checklist.ts";
import { codeFrame } from "./code-frame.ts";
import type { Paint, Style } from "./colours.ts";
import type { Lines } from "./lines.ts";
import { linesOf } from "./lines.ts";

const STYLE: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };

/** Longest quote of a related place, in UTF-16 units. */
const QUOTE = 90;

/** Findings for people: place, severity, message, rule and the line; then what each file answers, and a count. */
export function textReporter(paint: Paint): Reporter {
	const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
	let drafts = 0;
	let others = 0;
	return {
		start: () => "",
		file(checked) {
			const { path, result } = checked;
			for (const { severity } of result.findings) counts[severity]++;
			if (!result.draft && result.failures.length === 0) {
				others++;
				return "";
			}
			drafts++;
			const lines = linesOf(checked.source);
			const findings = result.findings.map((finding) => framed(checked, lines, finding, paint));
			return `${[...findings, checklist(path, result, paint)].join("\n\n")}\n\n`;
		},
		end() {
			const found = (["error", "warning", "info"] as const)
				.filter((severity) => counts[severity] > 0)
				.map((severity) => paint(STYLE[severity], counted(counts[severity], severity)));
			const checked = `${counted(drafts, "disclosure")} checked: ${found.join(", ") || paint("green", "no findings")}.`;
			if (others === 0) return `${checked}\n`;
			const silent =
				others === 1 ? "1 file is no cybersecurity disclosure" : `${others} files are no cybersecurity disclosures`;
			return `${checked} ${silent}.\n`;
		},
	};
}

function framed(checked: Checked, lines: Lines, finding: Finding, paint: Paint): string {
	const { path, source } = checked;
	const place = (offset: number): string => {
		const { line, column } = lines.placeOf(offset);
		return `${line}:${column}`;
	};
	const related = finding.related.map((where) => {
		const text = textOf(checked, where);
		const head = `  ${place(where.start)} ${printable(where.message)}`;
		return text === "" ? head : `${head.replace(/[.:]$/, "")}: ${paint("dim", `“${quote(text)}”`)}`;
	});
	const [title = "", ...advice] = inLines(findingText(finding)).split("\n").map(printable);
	return [
		`${paint("bold", `${printableName(path)}:${place(finding.start)}`)} ${paint(STYLE[finding.severity], finding.severity)} ${title} ${paint("dim", finding.rule)}`,
		codeFrame(source, lines, finding, paint),
		...advice.map((line) => `  ${line}`),
		...related,
	].join("\n");
}

/** The words at a place: a sentence as it reads, without the markup that stands in it. */
function textOf({ source, result }: Checked, { start, end }: Span): string {
	const isIt = (sentence: Span): boolean => sentence.start === start && sentence.end === end;
	return result.judgement?.sentences.find(isIt)?.text ?? source.slice(start, end);
}

function quote(text: string): string {
	return oneLine(shortened(text, QUOTE)).trim();
}

function counted(count: number, what: string): string {
	if (what === "info") return count === 1 ? "1 note" : `${count} notes`;
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
