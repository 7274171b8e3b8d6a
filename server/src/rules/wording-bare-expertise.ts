import type { RuleContext } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

/** “20 years of relevant experience”, “years of experience in the field”: in which? */
const YEARS_WITHOUT_FIELD =
	/\b(?:years|decades)'? (?:of )?(?:(?:relevant|industry|professional|combined|work|working|related|extensive|prior|significant) ){0,3}(?:experience|expertise)(?: in (?:the|that|this|his|her|their|its) (?:current )?(?:positions?|roles?|fields?|industry|area|sector))?(?= ?[.,;)]| (?:and|is|are|has|have|to) |$)/g;
/** “Skilled professionals”: by what? */
const ABLE_PEOPLE =
	/\b(?:experienced|skilled|highly qualified|well-qualified|seasoned|knowledgeable|competent)(?:,? (?:and |in )?[\w-]{1,40}){0,3} (?:professionals?|personnel|teams?|staff|members|officers?|individuals?|experts?|executives?|managers?|leaders?|engineers?|specialists?)\b/g;
/** What else gives expertise its nature. */
const CREDENTIALS =
	/\b(?:bachelor|master|mba|ph\.?d|doctorate|degrees?|diploma|certif\w*|cissp|cism|cisa|crisc|ccsp|ceh|giac)\b|\b(?:previously|formerly|prior to|served (?:as|in)|held|worked (?:at|for|as|in)|joined)\b/;
const YEARS_IN_FIELD =
	/\b(?:years?|decades?)\b[^.;]{0,60}\b(?:cyber|information|technolog|security|it\b|computer|network|software|systems|engineering|risk|audit|privacy)/;
/** Persons who are not those responsible, or who are only sought. */
const OTHERS =
	/\b(?:third[- ]part\w+|external|outside|consult\w+|vendors?|providers?|firms?|boards?|directors|audit committee|hir(?:e|ed|es|ing)|recruit\w*|attract\w*|retain\w*|training)\b/;

const FORMS = [
	{ message: "field", pattern: YEARS_WITHOUT_FIELD, unless: [CREDENTIALS] },
	{ message: "people", pattern: ABLE_PEOPLE, unless: [CREDENTIALS, YEARS_IN_FIELD] },
] as const;

export const rule = defineRule({
	id: "wording-bare-expertise",
	title: "Expertise of a further person or team asserted without its nature",
	severity: "info",
	basis: "(c)(2)(i)",
	regime: "annual",
	messages: {
		field: "“{text}” does not say in which field. Name it, as the paragraph asks for the nature of the expertise.",
		people: "“{text}” asserts expertise without its nature. Say what it rests on, or leave the praise out.",
	},
	*check(context) {
		// Of an incomplete answer `thin-expertise` tells, of none `missing-expertise`.
		if (context.judgement.answers.get("expertise")?.answer !== "addressed") return;
		const sentences = speakingOfExpertise(context);
		const done = new Set<number>();
		for (const { message, pattern, unless } of FORMS) {
			for (const { start, end, text, groups, view, sentence } of matchesIn(sentences, pattern)) {
				if (done.has(sentence.index) || OTHERS.test(view.slice(0, groups.index))) continue;
				if (unless.some((nature) => nature.test(view))) continue;
				done.add(sentence.index);
				yield { start, end, message, data: { text }, requirement: "expertise" };
			}
		}
	},
});

/** The sentences that the judgement takes for statements on expertise. */
function speakingOfExpertise({ judgement }: RuleContext) {
	return judgement.evidence.flatMap(({ requirement, sentence }) => (requirement === "expertise" ? [sentence] : []));
}
