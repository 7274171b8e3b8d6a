import { printableName } from "../encode/terminal.ts";
import type { AnswerValue } from "../judgement/types.ts";
import type { LintResult } from "../lint.ts";
import type { Paint, Style } from "./colours.ts";

/** What is open comes with its requirements' names, worst first; what is answered is only counted. */
const OPEN: readonly (readonly [AnswerValue, Style])[] = [
	["silent", "red"],
	["unclear", "yellow"],
	["partial", "yellow"],
];

/** One line on a draft as a whole: form, period, and how many requirements the prose answers, and which it does not. */
export function checklist(path: string, { draft, judgement }: LintResult, paint: Paint): string {
	const name = paint("bold", printableName(path));
	if (!draft || !judgement) return `${name}: not checked`;
	const answers = [...judgement.answers.values()];
	const answered = answers.filter((answer) => OPEN.every(([value]) => value !== answer.answer));
	const form = draft.form === undefined ? "form not said" : `Form ${draft.form}`;
	const period = draft.period.end === undefined ? "" : `, period to ${draft.period.end}`;
	const open = OPEN.flatMap(([value, style]) => {
		const ids = answers.filter((a) => a.answer === value).map((a) => a.requirement);
		return ids.length === 0 ? [] : [`${paint(style, value)}: ${ids.join(", ")}`];
	});
	const head = `${name}: ${form}${period}; ${answered.length} of ${answers.length} requirements answered`;
	return [head, ...open].join("; ");
}
