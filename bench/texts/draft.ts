import { byteLength } from "./pages.ts";
import { random } from "./random.ts";
import type { Vocabulary } from "./sentences.ts";
import { BUSINESS, BUSINESS_WORDS, sentence } from "./sentences.ts";

export interface DraftOptions {
	/** Length in bytes of UTF-8. */
	readonly bytes: number;
	/** Drafts of other seeds share next to no sentence, so that no tool lives on what it remembers of the last one. */
	readonly seed: number;
	/** Bytes of Item 16K; the rest is what else an annual report says. All of it when left out. */
	readonly item?: number;
}

const HEAD = `---
form: 20-F
period: 2025-12-31
registrant: Quillmere Instruments Ltd.
---
`;
const WIDTH = 100;
const SENTENCES_A_PARAGRAPH = 5;
/** About the length of a sentence. */
const MEAN = 110;

/** A Markdown draft of an invented company's Item 16K, alone or in its report; lines of up to 100 units. */
export function draft({ bytes, seed, item = bytes }: DraftOptions): string {
	const draw = random(seed);
	const outside = (): string => sentence(draw, BUSINESS, BUSINESS_WORDS);
	const inside = (): string => sentence(draw, PATTERNS, WORDS);
	const around = (bytes - item) / 2;
	return [
		HEAD,
		...(around > 0 ? chapter("\n# Item 4. Information on the Company\n", outside, around) : []),
		...chapter("\n# Item 16K. Cybersecurity\n\n## Risk management and strategy\n", inside, item / 2),
		...chapter("\n## Governance\n", inside, item / 2 - byteLength(HEAD)),
		...(around > 0 ? chapter("\n# Item 18. Financial Statements\n", outside, around) : []),
	].join("");
}

/** A heading and paragraphs, `bytes` long. */
function chapter(heading: string, next: () => string, bytes: number): string[] {
	const parts = [heading];
	for (let left = bytes - byteLength(heading); left > 0; ) {
		const count = Math.min(SENTENCES_A_PARAGRAPH, Math.ceil(left / MEAN));
		const paragraph = `\n${wrapped(Array.from({ length: count }, next).join(" "))}\n`;
		parts.push(paragraph);
		left -= byteLength(paragraph);
	}
	return parts;
}

function wrapped(prose: string): string {
	return prose.replace(new RegExp(`(.{1,${WIDTH}})(?: |$)`, "g"), "$1\n").trimEnd();
}

const PATTERNS = [
	"Our {team} {does} {asset} every {n} days and records what it finds in {register}.",
	"In {year}, {outside} tested {asset} for {n} days, and we closed {n} of the weaknesses that were found.",
	"Before a vendor may reach {asset}, our {team} reviews {paper} and rates the vendor on a scale of {n} points.",
	"Our {officer} has {n} years of experience in {field} and holds a degree in {field}.",
	"The {body} is informed of threats to {asset} by our {officer} {often}, in a paper of {n} pages.",
	"Risks to {asset} in {place} are part of our enterprise risk management and are ranked with the other {n} risks in {register}.",
	"If {threat} disturbed {asset} for more than {n} hours, our operations in {place} could be materially affected.",
	"When {alarm}, the {team} tells our {officer} within {n} minutes, who decides whether to call the {body}.",
	"We train all employees in {place} on {threat} {often}, and test them with {n} false messages a year.",
	"Since {year}, none of the {n} incidents at our sites in {place} that touched {asset} has had a material effect on us.",
	"The {body} oversees how management deals with {threat}, and spent {n} hours on it in {year}.",
	"We keep copies of {asset} in {place} and restore {n} of them {often} to be sure that we can.",
	"{outside} advise our {team} on {threat} and take part in exercises that last {n} hours.",
	"Contracts with providers in {place} that hold {asset} require them to report {threat} to us within {n} hours.",
] as const;

const WORDS: Vocabulary = {
	team: ["security team", "operations center", "risk office", "network group", "internal audit", "privacy office"],
	does: ["scans", "reviews", "tests", "takes stock of", "looks for weaknesses in", "watches the logs of"],
	asset: [
		"our order system",
		"the control systems of our plants",
		"customer data",
		"our payroll",
		"the laboratory network",
		"our source code",
		"the mail servers",
		"remote access",
		"design files",
		"the supplier portal",
	],
	register: ["a risk register", "one list of open findings", "the group’s risk map", "its quarterly report"],
	outside: [
		"Outside assessors",
		"Independent consultants",
		"A firm of testers",
		"Our external auditors",
		"Two advisers",
	],
	paper: ["its audit reports", "a questionnaire", "its certificates", "its plan for incidents"],
	officer: [
		"Chief Information Security Officer",
		"head of security",
		"Chief Information Officer",
		"Chief Risk Officer",
		"director of infrastructure",
	],
	field: ["network defence", "computer science", "cryptography", "risk management", "forensics", "systems engineering"],
	body: ["audit committee", "board of directors", "risk committee", "disclosure committee", "security council"],
	often: ["every quarter", "twice a year", "each month", "once a year", "at each of its meetings"],
	place: [
		"Lisbon",
		"the Nordic countries",
		"Osaka",
		"our southern region",
		"Quebec",
		"two shared centers",
		"Rotterdam",
	],
	alarm: [
		"an alarm is confirmed",
		"data may have left",
		"a device is lost",
		"a server goes silent",
		"fraud is suspected",
	],
	threat: ["phishing", "ransomware", "stolen passwords", "attacks on suppliers", "insider misuse", "denial of service"],
};
