import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";
import { isAffirmed, pairOf, saying } from "./support/prose.ts";

/** Denies that any committee does it. A "separate" or "dedicated" one may well be lacking beside an audit committee. */
const NONE =
	/\b(?:not|never) (?:\w+ ){0,3}?(?:delegated|assigned|designated|appointed|established|formed|have)\b[^.;]{0,60}?\b(?:any|a|one) (?:of its |of the |board |single |specific |particular )*(?:committees?|subcommittees?)\b|\bno (?:board |specific |particular |single )*(?:committees?|subcommittees?)\b/;
const NARROWED =
	/\b(?:separate|dedicated|stand-?alone|speciali[sz]ed|special|specific|new) (?:\w+ ){0,3}(?:sub)?committee|\b(?:cyber\w*|information security|technology) (?:(?:risk|security|oversight|steering) )?(?:sub)?committee/;
const CYBER = /cyber|information security/;
const ONE =
	/\b(?:audit|risk|governance|nominating|compliance|finance)(?: (?:and|&) [\w-]+| [\w-]+)? committee\b[^.;]{0,60}?\b(?:is responsible|oversees?|has (?:primary |overall )?(?:responsibility|oversight)|is (?:primarily )?(?:charged|tasked|entrusted) with|responsible for)\b[^.;]{0,60}(?:cyber|information security)/;

export const rule = defineRule({
	id: "prose-no-committee",
	title: "No board committee is responsible, and one is named",
	severity: "warning",
	basis: "(c)(1)",
	regime: "annual",
	messages: {
		conflict:
			"No board committee is responsible according to this sentence; another names one.\nCorrect one of the two.",
	},
	*check({ judgement }) {
		const denials = saying(judgement, NONE).filter(
			({ view, match }) =>
				CYBER.test(view) && !NARROWED.test(view) && !/\bother than\b|\bbut\b|\bexcept/.test(view.slice(match.index)),
		);
		const pair = pairOf(denials, saying(judgement, ONE).filter(isAffirmed));
		if (!pair) return;
		const [denial, other] = pair;
		yield {
			...placeOf(denial.sentence),
			messageId: "conflict",
			requirement: "board-committee",
			related: [{ ...placeOf(other.sentence), message: "A committee is responsible, it says here." }],
		};
	},
});
