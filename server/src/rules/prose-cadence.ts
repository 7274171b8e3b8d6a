import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";
import type { Said } from "./support/prose.ts";
import { isAffirmed, saying } from "./support/prose.ts";

const REPORT =
	/\b(ciso|cio|cto|chief information security officer|chief information officer|chief technology officer|head of (?:it|information technology|information security|cybersecurity))\b[^.;,]{0,40}?\b(reports?|briefs?|updates?|presents?|informs?)\b[^.;]{0,40}?\b(board(?: of directors)?|[a-z]+ committee)\b/;
const CADENCES: readonly (readonly [RegExp, string])[] = [
	[/\bmonthly\b|\beach month\b|\bevery month\b/, "monthly"],
	[/\bquarterly\b|\beach quarter\b|\bevery quarter\b/, "quarterly"],
	[/\bsemi-?annual(?:ly)?\b|\btwice (?:a|each|per) year\b|\bevery six months\b/, "twice a year"],
	[/\bannual(?:ly)?\b|\bonce a year\b|\beach year\b|\bevery year\b|\byearly\b/, "yearly"],
];
/** A second cadence for another kind of report is none of the same. */
const APART =
	/\b(?:also|additional\w*|comprehensive|in-depth|detailed|formal|deep|review of|minimum|more frequent\w*|in addition|as well as)\b/;

export const rule = defineRule({
	id: "prose-cadence",
	title: "One report is given two frequencies",
	severity: "info",
	basis: "(c)(1)",
	regime: "annual",
	messages: {
		conflict:
			"The {who} reports to the {body} {here} here and {there} elsewhere.\nIf both mean one report, state one frequency; if not, say how they differ.",
	},
	*check({ judgement }) {
		const seen = new Map<string, { readonly said: Said; readonly cadence: string }>();
		for (const said of saying(judgement, REPORT)) {
			const cadence = cadenceOf(said.view);
			if (cadence === undefined || APART.test(said.view) || !isAffirmed(said)) continue;
			const [, who = "", , body = ""] = said.match;
			const key = `${who}>${body.replace(" of directors", "")}`;
			const before = seen.get(key);
			if (!before) {
				seen.set(key, { said, cadence });
				continue;
			}
			if (before.cadence === cadence) continue;
			yield {
				...placeOf(said.sentence),
				messageId: "conflict",
				data: { who: spell(who), body, here: cadence, there: before.cadence },
				requirement: "board-informed",
				related: [{ ...placeOf(before.said.sentence), message: `Here it is ${before.cadence}.` }],
			};
		}
	},
});

/** The one cadence of a sentence; undefined where it has none or several. */
function cadenceOf(view: string): string | undefined {
	const found = CADENCES.filter(([pattern]) => pattern.test(view));
	return found.length === 1 ? found[0]?.[1] : undefined;
}

function spell(who: string): string {
	return /^c\w{2,3}$/.test(who) ? who.toUpperCase() : who;
}
