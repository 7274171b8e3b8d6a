import { printable, printableName } from "../../encode/terminal.ts";
import type { AnswerValue } from "../../judgement/types.ts";
import type { LintResult } from "../../lint.ts";
import type { Finding, Severity } from "../../rules/define-rule.ts";
import { SEVERITIES } from "../../rules/define-rule.ts";
import type { Lines } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { Waived } from "../../waivers/waive.ts";
import { checklistOf } from "../checklist.ts";
import { codeFrame } from "../code-frame.ts";
import { findingText, inLines, relatedPlaces } from "../messages.ts";
import type { Paint, Style } from "../paint.ts";
import { placeInWords, placeText } from "../place-in-words.ts";
import type { Places } from "../places.ts";
import { placesIn } from "../places.ts";
import { quoter, relatedText } from "../quotation.ts";
import type { Checked, Reporter } from "../reporter.ts";
import { acceptedText, counted, OPEN_ANSWERS, SEVERITY_WORD } from "../words.ts";
import type { Styled } from "../wrap.ts";
import { wrap } from "../wrap.ts";

const STYLE: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };

/** How the report is to look. */
interface Look {
	readonly paint: Paint;
	/** Columns; undefined where lines are not wrapped. */
	readonly width?: number;
}

/** Columns below which nothing is made narrower. */
const NARROWEST = 40;

/** Findings for people: place, severity, message, rule and the line; then what each file answers, and a count. */
export function textReporter(paint: Paint, width?: number): Reporter {
	const look = { paint, ...(width !== undefined && { width: Math.max(width, NARROWEST) }) };
	return {
		start: "",
		between: "",
		file(checked) {
			const { path, result } = checked;
			if (!result.draft && result.failures.length === 0) return [];
			const places = placesIn(checked);
			const quote = quoter(result, checked.source);
			const findings = result.findings.map((finding) => framed(checked, places, finding, quote, look));
			const waived = result.waived.map((one) => waivedLine(path, places, one, paint));
			return [...findings, ...waived, summary(path, result, look)].map(
				(entry) => `${entry}

`,
			);
		},
		// Said on standard error, where it is not taken for a finding.
		failed: () => [],
		end({ counts, drafts, others }) {
			const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
				paint(STYLE[severity], counted(counts[severity], severity)),
			);
			const result = drafts === 0 ? "" : `: ${found.join(", ") || paint("green", "no findings")}`;
			const checked = `${drafts} disclosure${drafts === 1 ? "" : "s"} checked${result}.`;
			if (others === 0) return `${checked}\n`;
			const silent =
				others === 1 ? "1 file is no cybersecurity disclosure" : `${others} files are no cybersecurity disclosures`;
			return `${checked} ${silent}.\n`;
		},
	};
}

function framed(
	checked: Checked,
	places: Places,
	finding: Finding,
	quote: (place: Span) => string,
	{ paint, width }: Look,
): string {
	const { path, source, result } = checked;
	const { lines } = places;
	const indented = (text: string, style?: Style): string =>
		`  ${wrap([{ text, ...(style && { style }) }], width === undefined ? width : width - 2, 2, paint).replaceAll("\n", "\n  ")}`;
	const [title = "", ...advice] = inLines(findingText(finding)).split("\n").map(printable);
	const head: readonly Styled[] = [
		{ text: `${printableName(path)}:${placeShown(places, finding.start)}`, style: "bold" },
		{ text: SEVERITY_WORD[finding.severity], style: STYLE[finding.severity] },
		{ text: title },
		{ text: finding.rule, style: "dim" },
	];
	const related = relatedPlaces(finding).map((where) => {
		const message = { ...where, message: printable(where.message) };
		return indented(`${placeShown(places, where.start).trimStart()} ${relatedText(message, quote(where))}`);
	});
	const words = lines && isLong(lines, finding) ? placeInWords(result, finding) : undefined;
	return [
		wrap(head, width, 2, paint),
		...(words ? [indented(printable(placeText(words)), "dim")] : []),
		// Word shows no lines: the words themselves say where to look.
		lines ? codeFrame(source, lines, finding, paint, width) : indented(quote(finding)),
		...advice.map((line) => indented(line)),
		...related,
	].join("\n");
}

/** `3:4` of a text, to follow a colon; ` paragraph 12` of a Word file. */
function placeShown(places: Places, offset: number): string {
	if (!places.lines) return ` ${printable(places.inWords(offset))}`;
	const { line, column } = places.placeOf(offset);
	return `${line}:${column}`;
}

/** Lines of more UTF-16 units than this are the source's, not the author's: a column there says nothing. */
const LONG_LINE = 1000;

function isLong(lines: Lines, { start: at }: Span): boolean {
	const { start, end } = lines.spanOf(lines.placeOf(at).line);
	return end - start > LONG_LINE;
}

/** A finding that somebody has accepted, in two lines. */
function waivedLine(path: string, places: Places, waived: Waived, paint: Paint): string {
	const { rule, start } = waived.finding;
	const at = paint("bold", `${printableName(path)}:${placeShown(places, start)}`);
	const { title } = findingText(waived.finding);
	return `${at} ${paint("dim", `accepted ${printable(title)} ${rule}`)}\n  ${printable(acceptedText(waived))}`;
}

const OPEN_STYLE: Partial<Record<AnswerValue, Style>> = { silent: "red" };

/** One line on a draft as a whole: form, period, how many requirements the prose answers, and which it does not. */
function summary(path: string, result: LintResult, { paint, width }: Look): string {
	const name: Styled = { text: printableName(path), style: "bold" };
	const checklist = checklistOf(result);
	if (!checklist) return wrap([{ ...name, text: `${name.text}:` }, { text: "not checked" }], width, 2, paint);
	const { form, period, rows, answered } = checklist;
	const open = OPEN_ANSWERS.flatMap((answer): readonly Styled[] => {
		const ids = rows.filter((row) => row.answer === answer).map(({ id }) => id);
		if (ids.length === 0) return [];
		return [{ text: `${answer}:`, style: OPEN_STYLE[answer] ?? "yellow" }, { text: `${ids.join(", ")};` }];
	});
	const filing = `${form === undefined ? "form not said" : `Form ${form}`}${period === undefined ? "" : `, period to ${period}`}`;
	const said = `${filing}; ${answered} of ${rows.length} requirements answered;`;
	const runs = [{ ...name, text: `${name.text}:` }, { text: said }, ...open];
	const last = runs.length - 1;
	const closed = runs.map((run, i) => (i === last ? { ...run, text: run.text.replace(/;$/, "") } : run));
	return wrap(closed, width, 2, paint);
}
