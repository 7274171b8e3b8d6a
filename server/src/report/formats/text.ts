import { printable, printableName } from "../../encode/terminal.ts";
import type { AnswerValue } from "../../judgement/types.ts";
import type { LintResult } from "../../lint.ts";
import type { Finding, Severity } from "../../rules/define-rule.ts";
import { SEVERITIES } from "../../rules/define-rule.ts";
import type { Span } from "../../text/span.ts";
import type { Waived } from "../../waivers/waive.ts";
import { checklistOf } from "../checklist.ts";
import { codeFrame } from "../code-frame.ts";
import { findingText, inLines, relatedPlaces } from "../messages.ts";
import type { Paint, Style } from "../paint.ts";
import type { Places } from "../places.ts";
import { placesIn } from "../places.ts";
import { quoter, relatedText } from "../quotation.ts";
import type { Checked, Reporter } from "../reporter.ts";
import { acceptedText, counted, OPEN_ANSWERS, SEVERITY_WORD } from "../words.ts";

const STYLE: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };

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
			const places = placesIn(checked);
			const quote = quoter(result, checked.source);
			const findings = result.findings.map((finding) => framed(checked, places, finding, quote, paint));
			const waived = result.waived.map((one) => waivedLine(path, places, one, paint));
			return `${[...findings, ...waived, summary(path, result, paint)].join("\n\n")}\n\n`;
		},
		// Said on standard error, where it is not taken for a finding.
		failed: () => "",
		end() {
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
	{ path, source }: Checked,
	places: Places,
	finding: Finding,
	quote: (place: Span) => string,
	paint: Paint,
): string {
	const [title = "", ...advice] = inLines(findingText(finding)).split("\n").map(printable);
	const at = paint("bold", `${printableName(path)}:${placeText(places, finding.start)}`);
	const severity = paint(STYLE[finding.severity], SEVERITY_WORD[finding.severity]);
	const related = relatedPlaces(finding).map((where) => {
		const quotation = quote(where);
		const shown = quotation === "" ? "" : paint("dim", quotation);
		return `  ${placeText(places, where.start).trimStart()} ${relatedText({ ...where, message: printable(where.message) }, shown)}`;
	});
	return [
		`${at} ${severity} ${title} ${paint("dim", finding.rule)}`,
		// Word shows no lines: the words themselves say where to look.
		places.lines ? codeFrame(source, places.lines, finding, paint) : `  ${quote(finding)}`,
		...advice.map((line) => `  ${line}`),
		...related,
	].join("\n");
}

/** `3:4` of a text, to follow a colon; ` paragraph 12` of a Word file. */
function placeText(places: Places, offset: number): string {
	if (!places.lines) return ` ${printable(places.inWords(offset))}`;
	const { line, column } = places.placeOf(offset);
	return `${line}:${column}`;
}

/** A finding that somebody has accepted, in two lines. */
function waivedLine(path: string, places: Places, waived: Waived, paint: Paint): string {
	const { rule, start } = waived.finding;
	const at = paint("bold", `${printableName(path)}:${placeText(places, start)}`);
	const { title } = findingText(waived.finding);
	return `${at} ${paint("dim", `accepted ${printable(title)} ${rule}`)}\n  ${printable(acceptedText(waived))}`;
}

const OPEN_STYLE: Partial<Record<AnswerValue, Style>> = { silent: "red" };

/** One line on a draft as a whole: form, period, how many requirements the prose answers, and which it does not. */
function summary(path: string, result: LintResult, paint: Paint): string {
	const name = paint("bold", printableName(path));
	const checklist = checklistOf(result);
	if (!checklist) return `${name}: not checked`;
	const { form, period, rows, answered } = checklist;
	const open = OPEN_ANSWERS.flatMap((answer) => {
		const ids = rows.filter((row) => row.answer === answer).map(({ id }) => id);
		return ids.length === 0 ? [] : [`${paint(OPEN_STYLE[answer] ?? "yellow", answer)}: ${ids.join(", ")}`];
	});
	const filing = `${form === undefined ? "form not said" : `Form ${form}`}${period === undefined ? "" : `, period to ${period}`}`;
	return [`${name}: ${filing}`, `${answered} of ${rows.length} requirements answered`, ...open].join("; ");
}
