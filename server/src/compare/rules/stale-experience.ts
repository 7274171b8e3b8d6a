import { viewOf } from "../../judgement/sentences/plain-view.ts";
import { wordsSpan } from "../../rules/support/matches.ts";
import { defineComparison } from "../define-comparison.ts";

/** “has 24 years of experience”; not “over 20 years”, which holds next year too. */
const EXACT =
	/\b(?:has|have|with|having|brings|possesses) (\d{1,2}|(?:twenty|thirty|forty)(?:-[a-z]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen) years(?:'| of)(?: [a-z]+){0,4} experience\b/;

export const rule = defineComparison({
	id: "compare-stale-experience",
	title: "Years of experience are counted as they were a year ago",
	severity: "info",
	basis: "Form 20-F Item 16K(c)(2)(i), Regulation S-K Item 106(c)(2)(i)",
	messages: {
		carried:
			"The experience is {years} years, as it was in last year's report.\nCount the years again, or write “more than {years} years”.",
	},
	*check({ older, newer, annual, alignment }) {
		const [then, end] = [older.draft.period.end, newer.draft.period.end];
		if (!annual || then === undefined || end === undefined || then.slice(0, 4) >= end.slice(0, 4)) return;
		for (const { kind, older: before, newer: sentence } of alignment.pairs) {
			const match = kind === "reworded" ? null : EXACT.exec(viewOf(sentence.text));
			if (!match) continue;
			yield {
				messageId: "carried",
				side: "newer",
				...wordsSpan(sentence, match.index, match.index + match[0].length),
				data: { years: match[1] ?? "" },
				requirement: "expertise",
				related: [{ side: "older", start: before.start, end: before.end, message: "The same count last year." }],
			};
		}
	},
});
