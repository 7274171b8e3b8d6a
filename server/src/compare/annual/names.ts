/** What an Item calls by a name that may be another next year. */
export type NameKind = "committee" | "title" | "person" | "framework";

const PLACES: Readonly<Record<NameKind, RegExp>> = {
	// Audit and Risk Committee; Nominating & Corporate Governance Committee
	committee: /\b(?:[A-Z][\w'’-]{1,24},? (?:(?:and|&|of|on|the) )?){1,6}?(?:Sub)?[Cc]ommittee\b/g,
	// Chief Information Security Officer; CISO; Vice President of Information Technology
	title:
		/\bChief (?:(?!Officer|Chief)[A-Z]\w{1,24},? (?:(?:and|&) )?){1,4}Officer\b|\bC(?:IS|I|T|S|E|F|O|R)O\b|\b(?:Senior |Executive ){0,2}Vice President,? (?:of )?[A-Z]\w{1,24}(?: (?:and )?[A-Z]\w{1,24}){0,3}/g,
	// Ms. Lindqvist; Dr. van Aken
	person: /\b(?:Mr|Ms|Mrs|Dr)\.? (?:[a-z]{2,3} ){0,2}[A-Z][\p{L}'’-]+/gu,
	framework:
		/\bNIST(?: CSF| Cybersecurity Framework)?\b|\bISO(?:\/IEC)? ?2\d{4}\b|\bSOC ?[12]\b|\bCOBIT\b|\bHITRUST\b|\bCIS (?:Critical Security )?Controls\b/g,
};

const SHORT: Readonly<Record<string, string>> = {
	CISO: "Chief Information Security Officer",
	CIO: "Chief Information Officer",
	CTO: "Chief Technology Officer",
	CSO: "Chief Security Officer",
	CEO: "Chief Executive Officer",
	CFO: "Chief Financial Officer",
	COO: "Chief Operating Officer",
	CRO: "Chief Risk Officer",
};

/** One name in a text: as it is compared, and where it stands in that text. */
export interface Named {
	readonly kind: NameKind;
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

/** Committees, titles, persons and frameworks of a text, by their capitals. `CISO` is a Chief Information Security Officer. */
export function namesIn(text: string): readonly Named[] {
	return Object.keys(PLACES).flatMap((kind) => (isKind(kind) ? namesOf(kind, text) : []));
}

/** `The Audit Committee`: the article is no part of the name. */
const LEAD = /^(?:(?:The|Our|Its|Board(?:['’]s)?|Company['’]s) )+(?=\S)/;

function namesOf(kind: NameKind, text: string): readonly Named[] {
	return [...text.matchAll(PLACES[kind])].map(({ 0: words, index }) => {
		const lead = LEAD.exec(words)?.[0].length ?? 0;
		const name = plain(kind, words.slice(lead));
		return { kind, name, start: index + lead, end: index + words.length };
	});
}

function isKind(kind: string): kind is NameKind {
	return Object.hasOwn(PLACES, kind);
}

function plain(kind: NameKind, words: string): string {
	const name = words.replace(/’/g, "'").replace(/&/g, "and").replace(/,/g, "");
	if (kind === "person") return name.replace(/^(?:Mr|Ms|Mrs|Dr)\.? /, "").replace(/'s$/, "");
	if (kind === "framework") return name.replace(/ (?:CSF|Cybersecurity Framework)$/, "").replace(/\/IEC|\s/g, "");
	return SHORT[name] ?? name;
}
