import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";
import { pairOf, saying } from "./support/prose.ts";

const WHAT = "(?:cyber-?security|cyber|security|data) (?:incidents?|attacks?|breach(?:es)?)";
const NONE = new RegExp(
	String.raw`\b(?:not|never) (?:yet |ever |previously |to date )?(?:experienced?|encountered?|suffered|suffer|had|identified|been (?:the )?(?:subject|victim) (?:to|of)) (?:any |a |an )?(?:known )?${WHAT}|\bno (?:known )?${WHAT} (?:ha[sv]e? )?(?:occurred|been)`,
);
/** Narrows the denial to what matters, to a time or to a kind: then an incident beside it is no contradiction. */
const NARROWED =
	/material|significant|serious|major|substantial|successful|that (?:have|has|had|would|could|were)|which|result(?:ed|ing)|affect|impact|requir|during|since|fiscal|\bin (?:the |20)|last|past|recent|other than|except|we (?:are|were) aware/;
const ONE =
	/\b(?:we|company|group|bank|subsidiar(?:y|ies)|registrant)\b (?:have |has |had )?(?:also |in the past |previously |recently |from time to time )?(?:experienced|detected|discovered|suffered|became aware of|identified|(?:were|was) the (?:victim|target) of) (?:an? |several |two |some |certain |the )?(?:\w+ )?(?:(?:cyber-?security|cyber|security|data) (?:incidents?|breach(?:es)?|attacks?)|ransomware (?:attack|incident)|cyber-?attacks?|phishing (?:attack|incident)|unauthorized (?:access|intrusion))/;

export const rule = defineRule({
	id: "prose-no-incident",
	title: "Any incident is denied, and one is described",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	messages: {
		conflict:
			"Any incident at all is denied here; another sentence describes one.\nIf none was material, write “any material incident”.",
	},
	*check({ judgement }) {
		const denials = saying(judgement, NONE).filter((it) => !NARROWED.test(it.view));
		const told = saying(judgement, ONE).filter(
			(it) =>
				!/\b(?:not|no|never|if|may(?!,? \d)|could|whether)\b/.test(
					it.view.slice(0, it.match.index + it.match[0].length),
				),
		);
		const pair = pairOf(denials, told);
		if (!pair) return;
		const [denial, other] = pair;
		yield {
			...placeOf(denial.sentence),
			messageId: "conflict",
			requirement: "material-effect",
			related: [{ ...placeOf(other.sentence), message: "An incident is told here." }],
		};
	},
});
