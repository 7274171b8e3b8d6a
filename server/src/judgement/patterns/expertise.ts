import { gap, MANAGING_PEOPLE, SECURITY_TOPIC, TITLE } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import { GOVERNANCE_SIGNS, namesBoard, namesCommittee, namesManagement, namesTitle } from "./signs.ts";

const PRAISE = "extensive|significant|considerable|relevant|deep|substantial|broad|vast|appropriate|necessary|strong";
const QUALITY = `(?:${PRAISE}|sufficient|requisite|adequate|proven|required|suitable)`;
const SKILL = "experience|expertise|knowledge|skills?";
const EXPERTISE = `(?:${SKILL}|background|qualifications?|credentials)`;
const ABLE = "(?:experienced|skilled|qualified|seasoned|knowledgeable|competent|expert)";
/** Whose expertise is not asked for, or who is only sought or still to be taught. */
const OTHERS =
	/\b(?:third[- ]part\w+|external|outside|consult\w+|vendors?|providers?|firms?|hir(?:e|ed|es|ing)|recruit\w*|attract\w*|retain\w*|train(?:s|ing)?|if|may|might|could|would|not|no|lack\w*)\b/;

/** (c)(2)(i): the expertise of those responsible. */
export const patterns = definePatterns({
	requirement: "expertise",
	cues: [
		cue(
			"years",
			String.raw`\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|combined|decades?)\b\+?[- ]?(?:\w{1,30} )?(?:\(\d{1,3}\) )?(?:years?|decades?)(?:'| )?${gap(40)}(?:experience|in|of|work|as|career|expertise|service)`,
			{ takes: "She has 14 years of experience in this field.", refuses: "She has much experience in this field." },
		),
		cue("experience", String.raw`experience[ds]?\b`, {
			takes: "She has experience in this field.",
			refuses: "She has an office in this field.",
		}),
		cue(
			"degree",
			String.raw`\b(?:degrees?|bachelor\w*|master'?s?|mba|ph\.?d|b\.?s\.?c?|m\.?s\.?c?|diploma|graduate[ds]?|university|college)\b`,
			{ takes: "He holds a master's degree.", refuses: "He holds the keys." },
		),
		cue(
			"certificate",
			String.raw`\b(?:certif\w+|cissp|cism|cisa|crisc|cgeit|ccsp|ceh|oscp|giac|gsec|security\+|comptia|cipp\w*|pmp|itil|ccie|ccna|licensed?|accredit\w+)\b`,
			{ takes: "He holds the CISSP.", refuses: "He holds the keys." },
		),
		cue(
			"prior work",
			String.raw`\b(?:previously|prior to|formerly|served (?:as|in)|held (?:various|several|positions|roles|senior|leadership)|career|worked (?:at|for|as|in)|joined|tenure)\b`,
			{ takes: "He previously ran a data center.", refuses: "He runs a data center." },
		),
		cue(
			"expertise",
			String.raw`\b(?:expertise|skills?|knowledge|qualifi\w+|background|trained|proficien\w+|competen\w+|well-versed|seasoned)\b`,
			{ takes: "He has the skills for it.", refuses: "He has the time for it." },
		),
		cue(
			"no expertise",
			String.raw`(?:not|no|none|neither|nor|lack\w*)\b${gap(60)}(?:experience|expertise|background|qualif)\w*`,
			{ takes: "None of them has a background in security.", refuses: "All of them have a background in security." },
		),
		context("person", String.raw`\b(?:he|she|his|her|mr\.?|ms\.?|dr\.?|who)\b`, {
			takes: "She runs the program.",
			refuses: "A team runs the program.",
		}),
		namesTitle,
		namesManagement,
		namesBoard,
		namesCommittee,
		context(
			"outsiders",
			String.raw`(?:third[- ]part|external|outside|consultant|vendor|provider|firm|hire|employ)\w*`,
			{ takes: "An outside adviser joined us.", refuses: "A new colleague joined us." },
		),
		context(
			"experienced an incident",
			String.raw`experience[ds]?\b${gap(40)}(?:incident|breach|attack|threat|event|disruption|material|loss)\w*`,
			{ takes: "We experienced an incident in May.", refuses: "We have experience in May." },
		),
		context(
			"in security",
			String.raw`(?:experience|expertise|knowledge|background|degree|skills?)${gap(60)}(?:cyber|security|information|technology|risk|network|computer|engineering|it\b|systems?)`,
			{ takes: "He has knowledge of computer networks.", refuses: "He has knowledge of tax law." },
		),
		context(
			"training of staff",
			String.raw`(?:train\w*|awareness|education)${gap(60)}(?:employees?|personnel|staff)|(?:employees|staff)${gap(60)}train\w*`,
			{ takes: "We train all employees.", refuses: "We pay all employees." },
		),
		...GOVERNANCE_SIGNS,
	],
	claims: [
		{
			words: new RegExp(
				String.raw`\b${QUALITY}(?:,? (?:and )?[\w-]{1,40}){0,2} ${EXPERTISE}\b|\b${ABLE}\b${gap(40)}\b${MANAGING_PEOPLE}\b|\byears of (?:[\w-]{1,40} ){0,3}(?:experience|expertise)\b`,
			),
			by: new RegExp(String.raw`\b${MANAGING_PEOPLE}\b|\b${TITLE}`),
			unless: OTHERS,
			about: SECURITY_TOPIC,
			answer: "partial",
			takes: [
				"The finance department has people with relevant expertise in cybersecurity, who run our scans.",
				"Each plant names a skilled security officer to watch its network.",
				"Our treasurer and the directors have sufficient financial expertise to weigh a cybersecurity matter.",
				"Our head of security has many years of relevant experience.",
				"Individuals with appropriate qualifications and experience answer for information security.",
			],
			refuses: [
				// A board's expertise is not asked for.
				"The audit committee consists of directors with diverse experience in information technology.",
				"We engage outside firms with extensive experience in cybersecurity.",
				"We may be unable to attract skilled information security personnel.",
				"Our management team does not have relevant experience in cybersecurity.",
				"Our management team has extensive experience in shale gas.",
				"We train our staff so that skilled attackers find no way into our network.",
			],
		},
	],
	lacks: [
		{
			words: /\byears?\b|decades?/,
			phrase: "years in the field",
			takes: "She has 14 years behind her.",
			refuses: "She has much experience.",
		},
		{
			words: /degree|bachelor|master|mba|phd|universit/,
			phrase: "degrees",
			takes: "She holds a master's degree.",
			refuses: "She holds the CISSP.",
		},
		{
			words: /certif|cissp|cism|cisa|crisc/,
			phrase: "certifications",
			takes: "She holds the CISSP.",
			refuses: "She holds a degree.",
		},
		{
			words: /previously|prior|served|formerly|held|worked/,
			phrase: "earlier positions",
			takes: "She formerly led a data center.",
			refuses: "She leads a data center.",
		},
	],
	hollow: {
		words: new RegExp(String.raw`\b(?:${PRAISE}) (?:\w+ )?(?:${SKILL})\b`),
		unlessBeside:
			/\byears?\b|decades?|degree|bachelor|master|mba|phd|universit|certif|cissp|cism|cisa|crisc|previously|prior|served|formerly|held|worked/,
		takes: "Our head of security has extensive experience.",
		refuses: "Our head of security has experience.",
	},
	unfit: "describes no expertise of the persons responsible",
});
