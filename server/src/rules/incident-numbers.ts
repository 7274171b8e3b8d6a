import { NUMBER, PERSONS } from "../judgement/patterns/lexicon.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";
import type { Said } from "./support/prose.ts";
import { saying } from "./support/prose.ts";

const PERSONAL = new RegExp(
	String.raw`\bpersonal(?:ly)? (?:identifiable |identifying )?(?:information|data)\b|\b(?:${PERSONS})'? (?:\w+ )?(?:data|information|records|accounts?)\b|\b(?:data|information) (?:of|on|about|relating to) (?:(?:our|its|the|some|certain) )?(?:${PERSONS})\b|\b(?:some|certain|a (?:significant|limited|small|large) number of)\b[^.;]{0,30}\b(?:${PERSONS}|accounts)\b`,
);
const CONCERNED =
	/\b(?:access|obtain|exfiltrat|expos|compromis|tak|took|stole|cop(?:y|ied)|affect|impact|acquir|gain|contain|includ)\w*/;
const COUNTED = new RegExp(
	String.raw`${NUMBER} (?:of )?(?:(?:our|its|the|former|current|present) ){0,2}(?:[\w-]+ ){0,3}(?:${PERSONS}|accounts?|records|mailboxes)\b`,
);
/** The number is told as a share, or is said to be open. */
const ANSWERED =
	/\bpercent(?:age)? of\b|\b\d{1,3}% of\b|\b(?:assess|evaluat|determin|investigat|review|analy[sz]|quantif|identify|ascertain)\w*\b[^;]{0,120}\b(?:extent|volume|number|how many|which|whose|whether)\b|\b(?:number|volume|extent)\b[^;]{0,80}\bnot (?:yet )?(?:been )?(?:known|determined|available)\b/;
const MONEY = /\b(?:material|significant|substantial)\b (?:\w+ ){0,3}(?:expenses|costs|losses|charges)\b/;
const SUM = /[$€£¥] ?\d|\b(?:usd|eur) ?\d|\b\d[\d,.]{0,15} (?:million|billion|thousand)\b|\bestimat\w+ (?:at|to be)\b/;

export const rule = defineRule({
	id: "incident-numbers",
	title: "Persons or money are spoken of without a number",
	severity: "info",
	basis: "(a): the material aspects of scope and impact",
	regime: "incident",
	messages: {
		persons:
			"Data of persons are concerned, but the report does not say of how many.\nState their number, or the best estimate, and whose data they are; if it is not determined, say so.",
		money: "“{text}” is stated without an amount.\nGive the amount or a range, or say that it is not determined.",
	},
	*check(context) {
		if (!underItem105(context)) return;
		const { judgement } = context;
		const affirmed = ({ view, match }: Said) => !/\b(?:no|not|any|whether|if)\b/.test(view.slice(0, match.index));
		const persons = saying(judgement, PERSONAL).find((it) => affirmed(it) && CONCERNED.test(it.view));
		if (
			persons &&
			saying(judgement, ANSWERED).every(({ view }) => !PERSONAL.test(view)) &&
			saying(judgement, COUNTED).length === 0
		)
			yield { ...placeOf(persons.sentence), messageId: "persons", requirement: "incident-scope" };
		const money = saying(judgement, MONEY).find(affirmed);
		if (money && saying(judgement, SUM).length === 0)
			yield {
				...placeOf(money.sentence),
				messageId: "money",
				data: { text: money.match[0] },
				requirement: "incident-impact",
			};
	},
});
