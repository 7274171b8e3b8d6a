import { slip } from "./slip.ts";

/** Real words that stand where another was meant, and set phrases with a wrong part. */
export const CONFUSIONS = [
	slip(String.raw`\bperiod reports\b`, "periodic reports", {
		takes: "We file period reports.",
		refuses: "We file periodic reports.",
	}),
	slip(
		String.raw`\b((?:years?'?s?|extensive|significant|relevant|substantial|considerable)(?: of)?(?: work(?:ing)?| professional| prior| relevant| industry)?) experiences (?=in\b)`,
		"$1 experience ",
		{ takes: "He has ten years of experiences in audits.", refuses: "The board's experiences in past crises help." },
	),
	slip(String.raw`\bfrom assessing\b(?<=\bunauthorized [^.;]{0,75})`, "from accessing", {
		takes: "Filters keep unauthorized users from assessing our data.",
		refuses: "Nothing keeps the auditors from assessing our data.",
	}),
	slip(String.raw`\b(?:reasonable|reasonability|reasonably) likely\b(?<!reasonably likely)`, "reasonably likely", {
		takes: ["Harm is reasonable likely.", "Harm is reasonability likely."],
		refuses: "Harm is reasonably likely.",
	}),
	slip(
		String.raw`(?<=\b(?:are|is|be|not) )reasonably likely ((?:materially )?(?:affect|impact))\b`,
		"reasonably likely to $1",
		{
			takes: "It is reasonably likely materially affect us.",
			refuses: "It is reasonably likely to materially affect us.",
		},
	),
	slip(
		String.raw`\b(has|have|been|not|to) material (affected|affect|impacted|impact (?:us|our))\b(?! statement)`,
		"$1 materially $2",
		{ takes: "No threat has material affected us.", refuses: "No threat has materially affected us." },
	),
	slip(String.raw`\b(materially|adversely) effect(ed|s)?\b(?! of\b)`, "$1 affect$2", {
		takes: "No threat is reasonably likely to materially effect us.",
		refuses: "No threat had a material effect.",
	}),
	slip(String.raw`\b(material|adverse) affects?\b`, "$1 effect", {
		takes: "It had a material adverse affect on us.",
		refuses: "It had a material adverse effect on us.",
	}),
	slip(
		String.raw`\bha(ve|s) not (materially affected|had a material)([^.;]{0,60}?),? or (are|is) reasonably likely to\b(?<!\b(?:that|which) ha(?:ve|s) not [^.;]{0,120})`,
		"ha$1 not $2$3 and $4 not reasonably likely to",
		{
			mend: undefined,
			takes: "Threats have not materially affected us or are reasonably likely to do so.",
			refuses: [
				"We know of no threats that have materially affected us or are reasonably likely to.",
				"Threats have not materially affected us and are not reasonably likely to.",
			],
		},
	),
	slip(
		String.raw`\bon (periodic|regular|annual|quarterly|monthly|weekly|ongoing|timely|daily) basis\b`,
		"on a $1 basis",
		{
			takes: "We meet on regular basis.",
			refuses: "We meet on a regular basis.",
		},
	),
	slip(String.raw`\bon an? (semi-?annual|annual|bi-?annual|regular|periodical|periodic)ly basis\b`, "on a $1 basis", {
		takes: "We meet on a semi-annually basis.",
		refuses: "We meet on a semi-annual basis.",
	}),
	slip(String.raw`\bincludes?,? but not limited to\b`, "include, but are not limited to", {
		mend: undefined,
		takes: "Risks include, but not limited to, theft.",
		refuses: "Risks, including but not limited to theft, are ranked.",
	}),
	slip(
		String.raw`\bof material cybersecurity incident\b(?!s|-| (?:response|report|disclosure|management|reporting))`,
		"of material cybersecurity incidents",
		{
			takes: "It oversees disclosure of material cybersecurity incident.",
			refuses: "It oversees disclosure of material cybersecurity incidents.",
		},
	),
	slip(
		String.raw`\bcyber ?(?:security )?(treats|threads|treat|thread)\b(?<!cyber (?:treat|thread))`,
		"cybersecurity threats",
		{
			takes: "We watch for cybersecurity treats.",
			refuses: "We watch for cybersecurity threats.",
		},
	),
	slip(String.raw`\bthread (intelligence|actors?|landscape|detection|hunting)\b`, "threat $1", {
		takes: "We buy thread intelligence.",
		refuses: "We buy threat intelligence.",
	}),
	slip(
		String.raw`\b(cybersecurity|security|data) (?:beach|breech)(es)?\b`,
		(groups) => `${groups[1]} breach${groups[2] ?? ""}`,
		{
			takes: "No cybersecurity beach came to light; data breeches are reported.",
			refuses: "No cybersecurity breach came to light.",
		},
	),
	slip(
		String.raw`\bover(?:seas|sea) (the (?:implementation|company|cyber\w{0,10}|program|management|process\w{0,4}))\b`,
		"oversees $1",
		{
			takes: "The board overseas the program.",
			refuses: "The board looks overseas; the program does not.",
		},
	),
	slip(
		String.raw`\bto identity(?=,| and (?:assess|manage|mitigate)| (?:cyber|risks|threats|material))`,
		"to identify",
		{
			takes: "We work to identity and assess threats.",
			refuses: "Access is tied to identity and role.",
		},
	),
	slip(String.raw`\bproactively identity\b`, "proactively identify", {
		takes: "We proactively identity risks.",
		refuses: "We proactively identify risks.",
	}),
	slip(String.raw`\bservices? (?:provide|provides) by\b`, "services provided by", {
		takes: "It covers services provide by vendors.",
		refuses: "It covers services provided by vendors.",
	}),
	slip(
		String.raw`\b(third[- ]party service|service) (?:provided|provides)(s?)(?=[,.;]| (?:and|or|that|who)\b)(?<!\b(?:is|are|of|each|the|any|such|no) service provided)`,
		"$1 providers",
		{
			mend: undefined,
			takes: "We vet each third-party service provided, without fail.",
			refuses: "The price of the service provided is known.",
		},
	),
	slip(String.raw`\bpenetrating test(s|ing)?\b`, (groups) => `penetration test${groups[1] ?? ""}`, {
		takes: "We buy penetrating testing.",
		refuses: "We buy penetration testing.",
	}),
	slip(String.raw`\binformational technology\b`, "information technology", {
		takes: "Our informational technology is old.",
		refuses: "Our information technology is old.",
	}),
	slip(String.raw`\belectric (and|or) computing devices\b`, "electronic $1 computing devices", {
		takes: "All electric and computing devices are logged.",
		refuses: "All electronic and computing devices are logged.",
	}),
	slip(String.raw`\b(end) detection and response\b`, "endpoint detection and response", {
		takes: "We run end detection and response.",
		refuses: "We run endpoint detection and response.",
	}),
	slip(String.raw`\b(committee|team|group|board) is integrated by\b`, "$1 is composed of", {
		takes: "The committee is integrated by three members.",
		refuses: "The system is integrated by our vendor.",
	}),
	slip(String.raw`\bconsist(s|ed|ing)? out of\b`, (groups) => `consist${groups[1] ?? ""} of`, {
		takes: "The team consists out of five.",
		refuses: "The team consists of five.",
	}),
	slip(String.raw`\b(remain|remains|remaining|keep|keeps|kept|stay|stays|are|is|be) appraised of\b`, "$1 apprised of", {
		takes: "The board is kept appraised of threats, and remains appraised of them.",
		refuses: "The board is kept apprised of threats.",
	}),
	slip(String.raw`\bcharge of oversee\b|\b(role|process|responsibility) in oversee\b`, "overseeing", {
		mend: undefined,
		takes: "She is in charge of oversee it.",
		refuses: "She is in charge of overseeing it.",
	}),
	slip(String.raw`\b(personnel|software|hardware|malware|information)s\b`, "$1", {
		takes: "Our personnels install softwares.",
		refuses: "Our personnel install software.",
	}),
	slip(String.raw`\bincidences of (unauthorized|cyber\w{0,10}|attack|breach)`, "incidents of $1", {
		takes: "We log incidences of unauthorized access.",
		refuses: "We log incidents of unauthorized access.",
	}),
	slip(String.raw`\bwe use of\b`, "we use", {
		takes: "We use of third parties.",
		refuses: "We make use of third parties.",
	}),
	slip(String.raw`\bserv(?:es|ed|ing) has\b`, "serves as", {
		mend: (words) => words.replace(/has$/i, "as"),
		takes: "He serves has our CIO.",
		refuses: "He serves as our CIO.",
	}),
	slip(
		String.raw`\b(chief [a-z]{3,12}(?: [a-z]{3,12})? officer|ciso|cio|cto|cfo|director|manager|president)(?: \([a-z ]{2,12}\))?, whom (reports|oversees|leads|has|is)\b`,
		(groups) => groups[0].replace(", whom ", ", who "),
		{ takes: "Our CIO, whom reports to the CEO, leads it.", refuses: "Our CIO, who reports to the CEO, leads it." },
	),
	slip(String.raw`\bmanners in which\b`, "manner in which", {
		takes: "It sets the manners in which we act.",
		refuses: "It sets the manner in which we act.",
	}),
	slip(String.raw`\brisks? (from|associated with|of) cyber-?\s?security risks\b`, "risks $1 cybersecurity threats", {
		takes: "We manage risks from cybersecurity risks.",
		refuses: "We manage risks from cybersecurity threats.",
	}),
	slip(String.raw`\bcybersecurity risks threats\b`, "cybersecurity threats", {
		takes: "We face cybersecurity risks threats.",
		refuses: "We face cybersecurity risks and threats.",
	}),
	slip(
		String.raw`\b(cybersecurity|cyber|enterprise|security) risks management (program|process(?:es)?|framework|team|system|policy|strategy|function)\b`,
		"$1 risk management $2",
		{
			takes: "Our cybersecurity risks management program is new.",
			refuses: "Our cybersecurity risk management program is new.",
		},
	),
	slip(
		String.raw`\b(risks|threats|impacts|assurances|incidents) (assessments?|reports|response plans?)(?=[,.;]| (?:and|are|is|that|to|of|for|on)\b)(?<=\b(?:our|the|business|regular|annual|of|periodic|conducts?|perform) \w+ \w+(?: plans?)?)`,
		(groups) => `${(groups[1] ?? "").slice(0, -1)} ${groups[2]}`,
		{
			takes: "We conduct risks assessments and keep our incidents response plan.",
			refuses: "We conduct risk assessments.",
		},
	),
	slip(String.raw`\bidentify, assess,? and management\b`, "identify, assess and manage", {
		takes: "We identify, assess, and management risks.",
		refuses: "We identify, assess, and manage risks.",
	}),
	slip(String.raw`\bin the end of (?=20\d\d)`, "at the end of ", {
		takes: "It began in the end of 2024.",
		refuses: "It began at the end of 2024.",
	}),
	slip(String.raw`\bchief administration officer\b`, "chief administrative officer", {
		takes: "Our chief administration officer signs.",
		refuses: "Our chief administrative officer signs.",
	}),
];
