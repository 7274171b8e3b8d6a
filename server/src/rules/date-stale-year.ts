import { readEffect } from "../judgement/answers/material-effect/statement.ts";
import type { Sentence } from "../judgement/types.ts";
import { findDate } from "../text/dates.ts";
import type { RuleContext, Severity } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { effectOf } from "./support/effect.ts";
import { wordsSpan } from "./support/matches.ts";
import { saying } from "./support/prose.ts";
import { rewrite } from "./support/rewrite.ts";

/** A period that has passed: “during 2023”, “as of December 31, 2023”, “in the fiscal year ended June 30, 2023”. */
const PERIOD =
	/\b(?:during|throughout|in|for|as of|at)(?: the| our)?(?: fiscal| calendar| financial| full| entire| reporting)?(?: year| period)?(?: ended| ending| of)?(?: [a-z]{3,9}\.? \d{1,2},?| \d{1,2} [a-z]{3,9},?)? ((?:19|20)\d\d)\b(?!\s*(?:,\s*)?(?:and|to|through|-)\s*(?:20)?\d\d)/;
const YEARS = /\b(?:19|20)\d\d\b/g;
/** What the board or management did in a year, as such a report tells it of its own year. */
const YEARLY =
	/\b(?:board|committee|management)\b[^.;]{0,60}\b(?:met|received|reviewed|held|was (?:briefed|informed|updated)|discussed)\b/;

export const rule = defineRule({
	id: "date-stale-year",
	title: "A statement for this report is tied to a year before it",
	severity: "error",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: ["effect"],
	messages: {
		effect:
			"The material-effect statement is made for {year}, before this report's period.\nUpdate it: it must hold as of the date of this report, which is for the period ended {end}.",
		practice:
			"The sentence speaks of {year} alone; the report is for the period ended {end}.\nCheck whether it was updated from the last report.",
	},
	*check(context) {
		const { draft, judgement } = context;
		const { end } = draft.period;
		if (end === undefined) return;
		// A fiscal year that ends early in a year may be called by the year before.
		const own = Number(end.slice(0, 4)) - (Number(end.slice(5, 7)) <= 6 ? 1 : 0);
		for (const { sentence, view, match: period } of saying(judgement, PERIOD)) {
			if (!period[1] || !isBefore(view, own)) continue;
			const denied = readEffect(view)?.polarity === "denied";
			if (!denied && !(period.index < 3 && YEARLY.test(view))) continue;
			yield {
				...wordsSpan(sentence, period.index, period.index + period[0].length),
				messageId: denied ? "effect" : "practice",
				data: { end, year: period[1] },
				severity: denied ? severityOf(context, own) : "info",
				...(denied && { requirement: "material-effect" }),
				fixes: rewrite(yearIn(sentence, period), rolled(period[0], end), false),
				related: draft.periodSpan ? [{ ...draft.periodSpan, message: "The period of the report" }] : [],
			};
		}
	},
});

/** Whether a sentence names years, all of them before that of the report, and does not go on to the present. */
function isBefore(view: string, own: number): boolean {
	const years = [...view.matchAll(YEARS)].map((match) => Number(match[0]));
	return years.length > 0 && years.every((year) => year < own) && !/\bsince\b|to date\b/.test(view);
}

/** An error where nothing else is said on effects: then the year of the report is not covered at all. */
function severityOf(context: RuleContext, own: number): Severity {
	const { denied, affirmed, conditional } = effectOf(context);
	return [...denied, ...affirmed, ...conditional].every(({ view }) => isBefore(view, own)) ? "error" : "warning";
}

/** Where the year of a period stands, which is its last word. */
function yearIn(sentence: Sentence, { 0: words, 1: year = "", index }: RegExpExecArray) {
	const end = index + words.length;
	return wordsSpan(sentence, end - year.length, end);
}

/** The year of the report; none where the words name another day than its last, or a year that may be called by two. */
function rolled(words: string, end: string): string | undefined {
	const [year = "", month = "", day = ""] = end.split("-");
	if (Number(month) <= 6) return undefined;
	const own = findDate(words);
	return own === undefined || own.slice(5) === `${month}-${day}` ? year : undefined;
}
