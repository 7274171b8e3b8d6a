import type { Raised } from "./labels.ts";

/** A kind of point that a reader raises on incident reports, and the rules that tell it. */
interface Kind {
	/** What the reader writes of it. */
	readonly words: RegExp;
	readonly rules: RegExp;
}

const KINDS: readonly Kind[] = [
	{
		words:
			/is it (?:material|determined)|material or not|materiality not said|material determined|determined to be material|why (?:filed under |item )?(?:\S* )?1\.05|under 1\.05$|a material impact or reasonably likely one|8\.01 is (?:voluntary|followed)/i,
		rules: /^incident-(?:materiality|not-material|voluntary)/,
	},
	{
		words: /when was materiality|four business days|without unreasonable delay|since when|determination/i,
		rules: /^incident-(?:late|determination-date|clock|delay)/,
	},
	{
		words: /undertak|amend|instruction 2|not estimable|pulls both ways/i,
		rules: /^incident-(?:no-amendment|original|materiality-unsaid)|^missing-incident-(?:impact|undetermined)/,
	},
	{
		words:
			/qualitative|all material impacts|customer relationships|quantify or describe|financial condition and results|no amount|on results and condition|told on the web page/i,
		rules: /^incident-(?:impact-parts|numbers|materiality-(?:unsaid|equivocal))|^missing-incident-impact/,
	},
	{ words: /potentially|not the standard/i, rules: /^incident-(?:standard|materiality)/ },
	{
		words: /how many|PII of whom|number of|what data|whole or the part/i,
		rules: /^incident-(?:numbers|partial)|^missing-incident-scope/,
	},
	{
		words: /when did the access|date of discovery|containment/i,
		rules: /^incident-(?:partial|determination-date)|^missing-incident-timing/,
	},
	{ words: /nature is told/i, rules: /^incident-partial|^missing-incident-nature/ },
	{ words: /deemed|furnish|not filed/i, rules: /^incident-(?:furnished|link)/ },
	{ words: /hyperlink|web (?:page|site)/i, rules: /^incident-link/ },
	{ words: /caption/i, rules: /^incident-caption/ },
	{ words: /^original|original report|become available/i, rules: /^incident-(?:original|impact-parts|no-amendment)/ },
	{ words: /delay under 1\.05/i, rules: /^incident-delay/ },
	{ words: /vulnerabilit|technical detail/i, rules: /^incident-technical-detail/ },
	{ words: /no incident|nothing to report/i, rules: /^incident-not-told|^tag-/ },
	{ words: /\bblock\b|tag(?:ged|s)?\b/i, rules: /^tag-/ },
];

/** Patterns of the rules that tell a point; none where its kind is not known. */
export function rulesOf({ point, weight }: Raised): readonly RegExp[] {
	return KINDS.filter(({ words }) => words.test(weight === "tag" ? `block ${point}` : point)).map(({ rules }) => rules);
}

/** Whether a rule tells a point. */
export function tells(rule: string, raised: Raised): boolean {
	return rulesOf(raised).some((rules) => rules.test(rule));
}
