import { NO_PROGRAM } from "../judgement/patterns/processes.ts";
import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";
import { isAffirmed, pairOf, saying } from "./support/prose.ts";

/** A body that is only to come, or one for others' risks, denies no program. */
const NARROWED = /\b(?:service providers?|vendors?) *$|other than|except/;
const SOME =
	/\b(?:cyber-?security|information security)(?: risk)?(?: management)? (?:program|process(?:es)?|framework|system)s? (?:is|are|has been|have been) (?:fully |also )?(?:integrated|part of|embedded|incorporated)|\bwe (?:have (?:developed|implemented|established|adopted)|maintain|operate)(?: and \w+)? (?:an? |our )?(?:\w+[- ]){0,3}?(?:cyber-?security|information security)(?: risk)?(?: management)? (?:program|process(?:es)?|framework)|\bmanagement team's incident response plan|\bmanagement teams incident response plan|\btesting of our (?:cybersecurity )?incident response plan|\bhas adequate processes\b/;

export const rule = defineRule({
	id: "prose-no-program",
	title: "A program is denied, and one is described",
	severity: "warning",
	basis: "(b)(1)",
	regime: "annual",
	messages: {
		conflict:
			"A program or processes are denied here; another sentence describes them.\nSay what is in place and what is not.",
	},
	*check({ judgement }) {
		const denials = saying(judgement, NO_PROGRAM).filter(
			({ view, match }) => !NARROWED.test(view.slice(match.index, match.index + 160)),
		);
		const pair = pairOf(denials, saying(judgement, SOME).filter(isAffirmed));
		if (!pair) return;
		const [denial, other] = pair;
		yield {
			...placeOf(denial.sentence),
			messageId: "conflict",
			requirement: "processes",
			related: [{ ...placeOf(other.sentence), message: "What is denied is described here." }],
		};
	},
});
