import { slip } from "./slip.ts";
import { oneOf, participle, plainForm, thirdPerson, VERBS } from "./verbs.ts";

const PLAIN = oneOf(VERBS);
const THIRD = oneOf(VERBS.map(thirdPerson));
const ADVERB = String.raw`(?:\w{3,15}ly |also |then |together )?`;
/** Words of a subject that stay one subject: “the audit committee”, not “the audit committee and management”. */
const words = (most: number): string =>
	String.raw`(?:(?!(?:and|or|of|with|members|as|that|who|to|for|in|on|about|from|by|such|regarding|at|against|our|the) )[\w'-]{1,20} ){0,${most}}`;
const START = `^(?:(?:the|our|its)|(?:as|in|on|for|during|within|under|at) [^,.;:()]{2,60}, (?:the|our))`;
const ONE = "(?:committee|officer|ciso|cio|cto|cfo|ceo|program|department|company)";
const MANY =
	"(?:officers|members|executives|experts|committees|processes|policies|procedures|teams|measures|controls|directors|managers|employees|incidents)";
const THINGS = "(?:incidents|breaches|threats|attacks|cyberattacks|intrusions|risks)";
const SETS =
	"(?:processes|policies|procedures|protocols|measures|controls|providers|threats|incidents|breaches|safeguards)";

/** Verbs and articles that do not agree with what they belong to. */
export const AGREEMENT = [
	slip(
		`${START} ${words(5)}${ONE} (?:(${PLAIN}|have)|${ADVERB}(${PLAIN}))(?= )`,
		(groups) => {
			const verb = groups[1] ?? groups[2] ?? "";
			return `${groups[0].slice(0, -verb.length)}${thirdPerson(verb)}`;
		},
		{
			takes: [
				"Our audit committee receive reports each quarter.",
				"The chief technology officer have a degree in physics.",
			],
			refuses: [
				"Our audit committee receives reports each quarter.",
				"Our officers and the audit committee receive reports.",
				"Members of our audit committee receive reports.",
			],
		},
	),
	slip(
		`${START} ${words(4)}${MANY} ${ADVERB}(has|is|was|${THIRD})(?= )`,
		(groups) => {
			const verb = groups[1] ?? "";
			return `${groups[0].slice(0, -verb.length)}${verb === "was" ? "were" : plainForm(verb)}`;
		},
		{
			takes: ["Our executive officers has overall responsibility.", "The processes includes drills."],
			refuses: [
				"Our executive officers have overall responsibility.",
				"One of our officers has a degree.",
				"The board of directors has a committee.",
			],
		},
	),
	slip(
		`\\b(?:management|team|board|committee|group),? ${ADVERB}(${PLAIN}) and ${ADVERB}(${THIRD})(?= )`,
		(groups) => groups[0].replace(` ${groups[1]} and`, ` ${thirdPerson(groups[1] ?? "")} and`),
		{
			takes: "Our management continuously evaluate and addresses threats; the team assess and mitigates them.",
			refuses: "Our management evaluates and mitigates threats.",
		},
	),
	slip(
		`\\bthere (is|was|has been) no (?:(?!other|single|guarantee|assurance|risk|reason|that|evidence|indication|record|history|way)[\\w-]{1,20} ){0,4}${THINGS}\\b(?! (?:management|response|program))`,
		(groups) =>
			groups[0].replace(groups[1] ?? "", { is: "are", was: "were", "has been": "have been" }[groups[1] ?? ""] ?? ""),
		{
			takes: "There has been no material cybersecurity incidents.",
			refuses: [
				"There have been no incidents.",
				"There is no incident response plan.",
				"There is no guarantee that we face no risks.",
			],
		},
	),
	slip(
		`\\b(?:may|will|shall|can|could|would|must|should|might|does not|do not|did not) (?:not |also )?(${THIRD})\\b`,
		(groups) => groups[0].replace(groups[1] ?? "", plainForm(groups[1] ?? "")),
		{
			takes: "The committee will receives a report and does not oversees daily work.",
			refuses: "The committee will receive a report.",
		},
	),
	slip(`\\b(may|will|could|would|might) results (?=in\\b)`, "$1 result ", {
		takes: "An attack could results in losses.",
		refuses: "Such results in May show it.",
	}),
	slip(
		`\\b(has|have|had) (not |also |never |been )?(develop|establish|implement|adopt|identify|appoint|retain|designate|integrate|oversee)(?= )`,
		(groups) => {
			const [, verb = "", between = "", plain = ""] = groups;
			return `${verb} ${between}${participle(plain)}`;
		},
		{
			takes: "We have develop a plan and have not identify any threat.",
			refuses: ["We have developed a plan.", "We have to develop a plan."],
		},
	),
	slip(
		`\\b(is|are|was|were|be|been|being) (?:primarily |regularly |jointly )?(?:(oversee|manage|inform|integrate|implement|conduct|identify)(?= )|lead (?=by\\b))`,
		(groups) => (groups[2] ? groups[0].replace(groups[2], participle(groups[2])) : groups[0].replace("lead", "led")),
		{
			takes: "The program is oversee by the board; the team is lead by our CISO.",
			refuses: ["The program is overseen by the board.", "Our tasks are identifying and managing risks."],
		},
	),
	slip(
		`\\b(?:these|those|several|multiple|numerous) (?:cybersecurity )?(risk|threat|incident|process|policy|procedure|measure|control|evaluation|assessment)(?=[,.;]| (?:are|have|that|which)\\b)`,
		(groups) => changeLast(groups[0], plural),
		{
			takes: "The results of these evaluation, and of several assessment, are kept.",
			refuses: "These risk assessments are kept.",
		},
	),
	slip(
		`\\ban? (?:(?!(?:of|and|to|with|for|that|or|which|number|variety|range|in|on|by|our|when|\\w{1,18}(?:s|ing)) )[\\w-]{1,20} ){0,4}${SETS}(?=[,.;]| (?:that|which|to|are|have|designed|in|for)\\b)`,
		(groups) => groups[0].replace(/^an? /, ""),
		{
			takes: "We have a comprehensive risk management policies, and an internal controls that work.",
			refuses: [
				"We have a number of policies.",
				"We use a set of controls.",
				"It is a systems and controls review.",
				"We keep a policy outlining our procedures.",
				"We adopted a Policies and Procedures Plan.",
				"A company that has policies is safer.",
			],
		},
	),
	slip(
		String.raw`\ba (entity|annual|information|incident|independent|external|internal|effective|overall|enterprise|extensive|ongoing|audit|outside|attack|unauthorized|immediate|integral|appropriate|experienced)\b`,
		"an $1",
		{
			takes: "A annual review is made.",
			refuses: "An annual review is made.",
		},
	),
	slip(
		String.raw`\ban (cybersecurity|cyber|board|security|third|risk|comprehensive|process|formal|management|material|potential|dedicated|significant|robust|regular|quarterly|framework|program|data|breach|threat|team|committee)\b`,
		"a $1",
		{
			takes: "We keep an cybersecurity log.",
			refuses: "We keep a cybersecurity log.",
		},
	),
	slip(
		String.raw`\bresponsible for (oversee|manage|assess|identify|implement|ensure|evaluate|maintain)\b`,
		"responsible for …ing",
		{
			mend: undefined,
			takes: "She is responsible for oversee the program.",
			refuses: "She is responsible for overseeing the program.",
		},
	),
	slip(
		// What stands before is looked for last: a look behind at each character would cost most of the whole rule.
		String.raw`\band be (informed|updated|notified)\b(?<=\bis responsible for \w{3,15}ing\b[^.;]{0,140})`,
		"and is $1",
		{
			takes: "The lead is responsible for managing risks and be informed of incidents.",
			refuses: "The lead must manage risks and be informed of incidents.",
		},
	),
	slip(
		`\\band (keep|supervise|implement|report|monitor)\\b(?<=\\bis (?:primarily )?responsible for \\w{3,15}ing\\b[^.;,]{0,140})(?! (?:and|or)\\b)`,
		(groups) => `and ${thirdPerson(groups[1] ?? "")}`,
		{
			mend: undefined,
			takes: "Our officer is primarily responsible for assessing risks and keep the board informed.",
			refuses: "Our officers are responsible for assessing risks and keep the board informed.",
		},
	),
	slip(
		`^(?:our|the) ${words(4)}(?:committee|board|senior management) and (?:our |the |its )?${words(4)}(?:committee|subcommittee|officer|board|management|team|department|ciso|cio|cto) ${ADVERB}(is|has|${THIRD})(?= )`,
		(groups) => changeLast(groups[0], plainForm),
		{
			takes: [
				"Our senior management and chief technology officer is responsible.",
				"Our audit committee and its subcommittee provides advice.",
			],
			refuses: [
				"Our chairman and chief executive officer is responsible.",
				"Our audit committee and our board are informed.",
				"The vulnerability management and testing team is small.",
			],
		},
	),
	slip(
		String.raw`\bofficers oversee (?:(?! who | which | that )[^.;]){0,160}? and has (?=overall|primary|the|ultimate)`,
		(groups) => groups[0].replace(/has $/, "have "),
		{
			takes: "Our executive officers oversee the plan and has overall responsibility for it.",
			refuses: "Our executive officers oversee a team that drills and has the tools.",
		},
	),
	slip(
		`\\bwe (?:recognize|impose|assess|maintain|conduct|provide|engage|utilize|implement|evaluate|perform) (?:(?! (?:that|which|who|when|where|if|as) )[^.;:]){0,100} and ${ADVERB}(intends|strives|has|${THIRD})(?= )`,
		(groups) => changeLast(groups[0], (verb) => ({ intends: "intend", strives: "strive" })[verb] ?? plainForm(verb)),
		{
			mend: undefined,
			takes: "We impose duties on vendors and intends to check them.",
			refuses: "We engage a firm that watches and identifies threats.",
		},
	),
	slip(
		`\\bthe company (?:has|maintains|engages|utilizes|conducts) (?:(?! (?:that|which|who|when|where|if|as) )[^.;:,]){0,90} and (have|intend|engage|utilize|maintain)(?= )`,
		(groups) => changeLast(groups[0], (verb) => (verb === "intend" ? "intends" : thirdPerson(verb))),
		{
			mend: undefined,
			takes: "The Company engages advisers and have engaged a firm.",
			refuses: "The Company engages advisers who know and maintain its systems.",
		},
	),
	slip(
		String.raw`\ban efficient risk mitigation,? (?:and )?control,? and incident response protocols\b`,
		"efficient risk mitigation, control and incident response protocols",
		{
			takes: "We have an efficient risk mitigation and control and incident response protocols.",
			refuses: "We have efficient risk mitigation, control and incident response protocols.",
		},
	),
];

/** Some words with the last of them changed. */
function changeLast(words: string, change: (word: string) => string): string {
	const at = words.lastIndexOf(" ") + 1;
	return words.slice(0, at) + change(words.slice(at));
}

/** `policies` for `policy`. */
function plural(word: string): string {
	if (word === "process") return "processes";
	return word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}
