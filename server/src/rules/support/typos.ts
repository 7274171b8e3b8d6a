import { byText, matchesOf } from "../../judgement/sentences/by-text.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";

/** A slip that is certain whatever stands round it: a pattern on the plain view, and what it should read. */
interface Typo {
	readonly pattern: RegExp;
	/** `$1` and so on stand for groups. */
	readonly better: string;
	/** What to write, where `better` only says it: `one full stop`. Undefined where it takes the author's choice. */
	readonly mend: ((words: string) => string) | "as said" | undefined;
}

const typo = (source: string, better: string, mend: Typo["mend"] = "as said"): Typo => ({
	pattern: new RegExp(source, "g"),
	better,
	mend,
});

const SPELLINGS: Readonly<Record<string, string>> = {
	recieve: "receive",
	occured: "occurred",
	occurence: "occurrence",
	occurences: "occurrences",
	cybersecuirty: "cybersecurity",
	cyberseucrity: "cybersecurity",
	cyberscurity: "cybersecurity",
	cybsersecurity: "cybersecurity",
	cybersecruity: "cybersecurity",
	cyersecurity: "cybersecurity",
	vulnerabilites: "vulnerabilities",
	vunerabilities: "vulnerabilities",
	goverance: "governance",
	governace: "governance",
	commitee: "committee",
	comittee: "committee",
	committe: "committee",
	assesment: "assessment",
	assesments: "assessments",
	managment: "management",
	enviroment: "environment",
	infomation: "information",
	securtiy: "security",
	responsibilites: "responsibilities",
	reponsible: "responsible",
	responsibile: "responsible",
	seperate: "separate",
	untill: "until",
	liason: "liaison",
	incidient: "incident",
	incidences: "incidents",
	maintainance: "maintenance",
	compliancy: "compliance",
	experince: "experience",
	expereince: "experience",
	identifed: "identified",
	materialy: "materially",
	mitgate: "mitigate",
	mitgation: "mitigation",
	thrid: "third",
	teh: "the",
	adn: "and",
};

const TYPOS: readonly Typo[] = [
	typo(String.raw`\bperiod reports\b`, "periodic reports"),
	typo(
		String.raw`\b((?:years?'?s?|extensive|significant|relevant|substantial|considerable)(?: of)?(?: work(?:ing)?| professional| prior| relevant| industry)?) experiences (?=in\b)`,
		"$1 experience ",
	),
	typo(String.raw`\bfrom assessing\b(?<=\bunauthorized [^.;]{0,75})`, "from accessing"),
	typo(String.raw`\breasonable likely\b`, "reasonably likely"),
	typo(
		String.raw`(?<=\b(?:are|is|be|not) )reasonably likely ((?:materially )?(?:affect|impact))\b`,
		"reasonably likely to $1",
	),
	typo(
		String.raw`\b(has|have|been|not|to) material (affected|affect|impacted|impact (?:us|our))\b(?! statement)`,
		"$1 materially $2",
	),
	typo(String.raw`\bprinciple (executive|financial|accounting)\b`, "principal $1"),
	typo(String.raw`\bboard of director\b(?!'|-)`, "board of directors"),
	typo(
		String.raw`\bon (periodic|regular|annual|quarterly|monthly|weekly|ongoing|timely|daily) basis\b`,
		"on a $1 basis",
	),
	typo(
		String.raw`\ba (entity|annual|information|incident|independent|external|internal|effective|overall|enterprise|extensive|ongoing|audit|outside|attack|unauthorized|immediate|integral|appropriate|experienced)\b`,
		"an $1",
	),
	typo(
		String.raw`\ban (cybersecurity|cyber|board|security|third|risk|comprehensive|process|formal|management|material|potential|dedicated|significant|robust|regular|quarterly|framework|program|data|breach|threat|team|committee)\b`,
		"a $1",
	),
	typo(
		String.raw`\bresponsible for (oversee|manage|assess|identify|implement|ensure|evaluate|maintain)\b`,
		"responsible for …ing",
		undefined,
	),
	typo(
		// What stands before is looked for last: a look behind at each character would cost most of the whole rule.
		String.raw`\band be (informed|updated|notified)\b(?<=\bis responsible for \w{3,15}ing\b[^.;]{0,140})`,
		"and is $1",
	),
	typo(String.raw`\bthe our\b`, "our"),
	typo(String.raw`\bour the\b`, "our"),
	typo(
		String.raw`\bof material cybersecurity incident\b(?!s|-| (?:response|report|disclosure|management|reporting))`,
		"of material cybersecurity incidents",
	),
	typo(String.raw`\bitem ia\b`, "Item 1A"),
	typo(String.raw`\bsmall reporting compan(y|ies)\b`, "smaller reporting compan$1"),
	typo(String.raw`\bcyber ?security treats\b`, "cybersecurity threats"),
	typo(
		String.raw`\bover(?:seas|sea) (the (?:implementation|company|cyber\w*|program|management|process\w*))\b`,
		"oversees $1",
	),
	typo(String.raw`\bwe use of\b`, "we use"),
	typo(String.raw`\bserv(?:es|ed|ing) has\b`, "serves as", (words) => words.replace(/has$/i, "as")),
	typo(String.raw`\b(?:data|security) breeches\b`, "breaches", (words) => words.replace(/breeches/i, "breaches")),
	typo(String.raw`[a-z]{2}\.\.(?=\s[A-Z]|$)`, "one full stop", (words) => words.slice(0, -1)),
	typo(String.raw`\b(${Object.keys(SPELLINGS).join("|")})\b`, ""),
];

/** A slip found in a text, as `[start, end)`, and what should stand there. */
export interface FoundTypo {
	readonly start: number;
	readonly end: number;
	readonly better: string;
	/** The words that are right, with the capitals that stand there; undefined where it takes the author's choice. */
	readonly mended?: string;
}

/** All slips of a sentence. */
export const typosIn: (text: string) => readonly FoundTypo[] = byText((text) => {
	const view = viewOf(text);
	return TYPOS.flatMap((typo) =>
		matchesOf(typo.pattern, view).map((groups) => {
			const [start, end] = [groups.index, groups.index + groups[0].length];
			const better = betterWords(typo, groups).trim();
			const mended = mendedWords(typo, text.slice(start, end), better);
			return { start, end, better, ...(mended !== undefined && { mended }) };
		}),
	);
});

/** What the words should read. */
function betterWords({ better }: Typo, groups: RegExpExecArray): string {
	return better === ""
		? (SPELLINGS[groups[1] ?? ""] ?? "")
		: better.replace(/\$(\d)/g, (_, n: string) => groups[Number(n)] ?? "");
}

/** What to write for these words; a blank at their end stays. */
function mendedWords({ mend }: Typo, words: string, better: string): string | undefined {
	if (mend === undefined) return undefined;
	if (mend !== "as said") return mend(words);
	const blank = words.slice(words.trimEnd().length);
	return withCapitals(better, words) + blank;
}

/** A correction with the capitals of the words that it is for: `Reasonable Likely` gives `Reasonably Likely`. */
function withCapitals(better: string, words: string): string {
	const own = words.match(/\S+/g) ?? [];
	if (words.length > 3 && words === words.toUpperCase()) return better.toUpperCase();
	const known = new Map(own.map((word) => [word.toLowerCase(), word]));
	const isTitle = own.length > 1 && own.every((word) => /^\P{Ll}/u.test(word));
	return better.replace(/\S+/g, (word, at: number) => {
		const capital = isTitle || (at === 0 && /^\p{Lu}/u.test(words));
		return known.get(word.toLowerCase()) ?? (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
	});
}
