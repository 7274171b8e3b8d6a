import { viewOf } from "../../judgement/sentences/plain-view.ts";
import { wordsSpan } from "../../rules/support/matches.ts";
import { findDate } from "../../text/dates.ts";
import { defineComparison } from "../define-comparison.ts";

/** A reporting year: “during 2023”, “as of December 31, 2023”, “for the fiscal year ended June 30, 2023”, “in fiscal 2023”. */
const PERIOD =
	/\b(?:during|throughout|in|for|as of|at)(?: the| our)?(?: fiscal| calendar| financial| full| entire| reporting)?(?: years?| period)?(?: ended| ending| of)?(?: [a-z]{3,9}\.? \d{1,2},?| \d{1,2} [a-z]{3,9},?)? ((?:19|20)\d\d)\b/;
/** “In 2023 we moved to a new provider” stays true, and “as of 2023 we do” goes on; a denial was made for its year. */
const DENIES = /\b(?:no|not|none|never|nor|neither)\b/;
const YEARS = /\b(?:19|20)\d\d\b/g;

export const rule = defineComparison({
	id: "compare-stale-year",
	title: "A sentence carried over word for word still speaks of last year's period",
	severity: "warning",
	basis: "Form 20-F Item 16K, Regulation S-K Item 106: the statement is for this report's period",
	messages: {
		carried:
			"The sentence is last year's word for word and still speaks of {year}.\nUpdate it for the period ended {end}, or make sure that it tells of the past.",
	},
	*check({ older, newer, annual, alignment }) {
		const [then, end] = [older.draft.period.end, newer.draft.period.end];
		if (!annual || then === undefined || end === undefined || then >= end) return;
		for (const { kind, older: before, newer: sentence } of alignment.pairs) {
			if (kind === "reworded") continue;
			const view = viewOf(sentence.text);
			const match = PERIOD.exec(view);
			if (!match || !isOf(match, then, end) || /\bsince\b|\bto date\b/.test(view)) continue;
			if (!DENIES.test(view) && findDate(match[0]) === undefined) continue;
			const years = view.match(YEARS) ?? [];
			if (years.some((year) => year !== match[1])) continue;
			yield {
				messageId: "carried",
				side: "newer",
				...wordsSpan(sentence, match.index, match.index + match[0].length),
				data: { year: match[1] ?? "", end },
				related: [{ side: "older", start: before.start, end: before.end, message: "The same words last year." }],
			};
		}
	},
});

/** Whether the words name the year of the report of `then`, and not that of the report of `end`. */
function isOf([words, year = ""]: RegExpExecArray, then: string, end: string): boolean {
	const day = findDate(words);
	if (day !== undefined) return day === then;
	return year === then.slice(0, 4) && Number(end.slice(5, 7)) > 6 && year < end.slice(0, 4);
}
