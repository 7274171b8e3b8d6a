import type { Evidence, Sentence } from "../judgement/types.ts";
import { requirement } from "../requirements/requirements.ts";
import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

/** A plan for an arrangement that is not in place: “intends to appoint”, “is in the process of establishing”. */
const PLAN =
	/(?<!\b(?:response|an?|the|our|this|action|recovery|continuity|security) )\b(?:intends?|plans?|is planning|are planning) to (?:provide|implement|adopt|establish|hire|recruit|engage|appoint|conduct|develop|form|formali[sz]e|introduce|integrate|perform|report|designate)\b|(?<!\bthey )\b(?:is|are) (?:currently )?(?:being (?:designed|developed|established|finali[sz]ed)|developing|designing|finali[sz]ing)\b|\bin the process of (?:implementing|establishing|adopting|developing|finali[sz]ing|hiring|formali[sz]ing|designing|appointing)\b/g;
/** What is in place already, and only to grow: “have adopted and intend to”. */
const STANDS =
	/\b(?:further|additional|continu\w{1,6}|enhanc\w{1,8}|improv\w{1,8}|ha(?:ve|s) (?:also )?(?:adopted|implemented|established))\b/;
const BEARS = 0.4;

export const rule = defineRule({
	id: "wording-planned",
	title: "A plan stands where the rule asks for what is in place",
	severity: "info",
	basis: "(b) and (c): processes, oversight and role are described as they are",
	regime: "annual",
	messages: {
		planned: "“{text}” tells a plan on {topic}, not what is in place.\nSay what is done today, or since when.",
	},
	*check({ judgement, cite }) {
		const best = new Map<Sentence, Evidence>();
		for (const it of judgement.evidence) {
			if (it.requirement === "material-effect" || it.strength < BEARS) continue;
			if (it.strength > (best.get(it.sentence)?.strength ?? 0)) best.set(it.sentence, it);
		}
		for (const { start, end, text, view, sentence } of matchesIn([...best.keys()], PLAN)) {
			const id = best.get(sentence)?.requirement;
			if (id === undefined || STANDS.test(view)) continue;
			const { topic, paragraph } = requirement(id);
			yield { start, end, messageId: "planned", data: { text, topic }, basis: cite(paragraph), requirement: id };
		}
	},
});
