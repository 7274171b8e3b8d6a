import { viewOf } from "../judgement/sentences/plain-view.ts";
import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

/** “20 years of relevant experience”, “years of experience in the field”: in which? */
const YEARS_WITHOUT_FIELD =
	/\b(?:years|decades)'? (?:of )?(?:(?:relevant|industry|professional|combined|work|working|related|extensive|prior|significant) ){0,3}(?:experience|expertise)(?: in (?:the|that|this|his|her|their|its) (?:current )?(?:positions?|roles?|fields?|industry|area|sector))?(?= ?[.,;)]| (?:and|is|are|has|have|to) |$)/g;
/** “Skilled professionals”: by what? */
const ABLE_PEOPLE =
	/\b(?:experienced|skilled|highly qualified|well-qualified|seasoned|knowledgeable|competent)(?:,? (?:and |in )?[\w-]{1,40}){0,3} (?:professionals?|personnel|teams?|staff|members|officers?|individuals?|experts?|executives?|managers?|leaders?|engineers?|specialists?)\b/g;
/** Whatever else a sentence says of expertise may give it its nature. */
const NATURE =
	/\b(?:bachelor|master|[bm]\.?s\.?c?|b\.?a|mba|ph\.?d|doctorate|degrees?|diploma|certif\w*|cissp|cism|cisa|crisc|ccsp|ceh|giac|previously|formerly|prior|before|served|held|worked|joined|working|years|decades|experience|expertise|knowledge|skills|background|roles?|training|specializ\w*|specialis\w*|focus\w*|including)\b/;
const SAME_PERSON = /^(?:he|she|they|his|her|their|both|mr|ms|dr|this|these|prior|before|previously|formerly)\b/;
/** Persons who are not those responsible, or who are only sought. */
const OTHERS =
	/\b(?:third[- ]part\w+|external|outside|consult\w+|vendors?|providers?|firms?|boards?|directors|audit committee|hir(?:e|ed|es|ing)|recruit\w*|attract\w*|retain\w*)\b/;

export const rule = defineRule({
	id: "wording-bare-expertise",
	title: "Expertise of a further person or team asserted without its nature",
	severity: "info",
	basis: "(c)(2)(i)",
	regime: "annual",
	messages: {
		field: "“{text}” does not name the field.\nName it: the rule asks for the nature of the expertise.",
		people: "“{text}” asserts expertise without its nature.\nSay what it rests on, or delete the praise.",
	},
	*check({ judgement: { answers, evidence, sentences } }) {
		// Of an incomplete answer `thin-expertise` tells, of none `missing-expertise`.
		if (answers.get("expertise")?.answer !== "addressed") return;
		const speaking = evidence.flatMap((e) => (e.requirement === "expertise" ? [e.sentence] : []));
		const done = new Set<number>();
		for (const [messageId, pattern] of [
			["field", YEARS_WITHOUT_FIELD],
			["people", ABLE_PEOPLE],
		] as const) {
			for (const { start, end, text, groups, view, sentence } of matchesIn(speaking, pattern)) {
				const before = view.slice(0, groups.index);
				const after = view.slice(groups.index + groups[0].length);
				// “She holds …” goes on about the same person.
				const next = viewOf(sentences[sentence.index + 1]?.text ?? "");
				if (done.has(sentence.index) || OTHERS.test(before) || NATURE.test(before) || NATURE.test(after)) continue;
				if (SAME_PERSON.test(next) && NATURE.test(next)) continue;
				done.add(sentence.index);
				yield { start, end, messageId, data: { text }, requirement: "expertise" };
			}
		}
	},
});
