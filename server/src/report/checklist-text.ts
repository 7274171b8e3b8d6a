import { printable, printableName } from "../encode/terminal.ts";
import type { AnswerValue } from "../judgement/types.ts";
import type { ChecklistRow } from "./checklist.ts";
import { checklistOf } from "./checklist.ts";
import type { Paint, Style } from "./paint.ts";
import { placesIn } from "./places.ts";
import { quoter } from "./quotation.ts";
import type { Checked } from "./reporter.ts";
import { OPEN_ANSWERS, VERDICT_TAIL } from "./words.ts";
import { wrap } from "./wrap.ts";

/** Columns of the longest answer, `addressed`, and the blank after it. */
const ANSWER = 11;

/**
 * What a draft answers, requirement by requirement, for a terminal: answer, requirement and paragraph; below it the
 * sentence that decides, the flag and what is lacking.
 *
 * @param width columns; undefined where lines are not wrapped
 * @returns undefined where the file is no disclosure
 */
export function checklistText(checked: Checked, paint: Paint, width?: number): string | undefined {
	const checklist = checklistOf(checked.result);
	if (!checklist) return undefined;
	const { form, period, rows, answered } = checklist;
	const filing = [
		form === undefined ? "form not said" : `Form ${form}`,
		...(period === undefined ? [] : [`period to ${period}`]),
	];
	const head = `${printableName(checked.path)}: ${filing.join(", ")}; ${answered} of ${rows.length} requirements answered`;
	const quote = quoter(checked.result, checked.source);
	const places = placesIn(checked);
	const below = (text: string, style?: Style): string => {
		const line = wrap([{ text: printable(text), ...(style && { style }) }], width && width - ANSWER, 0, paint);
		return " ".repeat(ANSWER) + line.replaceAll("\n", `\n${" ".repeat(ANSWER)}`);
	};
	const shown = rows.map((row) => {
		const [best] = row.evidence;
		return [
			paint(styleOf(row.answer), row.answer.padEnd(ANSWER)) + below(`${row.title} (${row.citation})`).trimStart(),
			...(best ? [below(`${places.inWords(best.start)}: ${quote(best)}`, "dim")] : []),
			...tagsOf(row).map((tag) => below(tag)),
			...(row.lacks.length > 0 ? [below(`does not say ${row.lacks.join("; ")}`)] : []),
		].join("\n");
	});
	return `${[paint("bold", head), ...shown].join("\n")}\n`;
}

function styleOf(answer: AnswerValue): Style {
	return answer === "silent" ? "red" : OPEN_ANSWERS.includes(answer) ? "yellow" : "green";
}

function tagsOf({ flag, block }: ChecklistRow): readonly string[] {
	const { fact, verdict } = flag ?? {};
	const said = verdict ? `, ${verdict.verdict} ${VERDICT_TAIL[verdict.verdict]}` : "";
	return [
		...(fact ? [`flag: ${fact.value ?? "without a value"}${said}`] : []),
		...(block?.judgement ? [`text block: ${block.judgement.fit}`] : []),
	];
}
