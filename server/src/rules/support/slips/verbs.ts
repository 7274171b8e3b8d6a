/** Verbs of these disclosures whose plain form is no noun as well: in “our officers review process” `review` may be one. */
export const VERBS: readonly string[] = [
	..."assess approve coordinate collaborate consider conduct develop discuss ensure evaluate identify implement".split(
		" ",
	),
	..."include inform maintain meet mitigate oversee provide receive rely utilize engage manage serve consist".split(
		" ",
	),
	..."incorporate possess perform prioritize communicate facilitate".split(" "),
];

/** `oversees`, `relies`, `assesses`. */
export function thirdPerson(verb: string): string {
	if (verb === "have") return "has";
	if (verb === "are") return "is";
	if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const PLAIN = new Map([...VERBS, "have", "are"].map((verb) => [thirdPerson(verb), verb]));

/** `oversee` for `oversees`; a word that is none of the verbs stays as it is. */
export function plainForm(verb: string): string {
	return PLAIN.get(verb) ?? verb;
}

/** `developed` for `develop`. */
export function participle(verb: string): string {
	const irregular: Readonly<Record<string, string>> = { oversee: "overseen", meet: "met", lead: "led" };
	if (irregular[verb]) return irregular[verb];
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
	return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

/** One of some words, as a pattern. */
export const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;
