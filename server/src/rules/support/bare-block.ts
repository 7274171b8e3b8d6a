import type { Fact } from "../../draft/types.ts";
import { byText } from "../../judgement/sentences/by-text.ts";
import { fold } from "../../judgement/sentences/plain-view.ts";

const TITLE_WORDS = new Set(
	(
		"item 16k 1c 105 part i ii cyber security cybersecurity risk risks management managements strategy governance " +
		"and of the our board directors director oversight role roles responsibilities committee process processes " +
		"procedures overview introduction background general disclosure disclosures matters information expertise " +
		"material incident incidents threats assessment program"
	).split(" "),
);
/** Words that make a title of what would else be the name of a body or a person. */
const TITLE =
	/\b(?:item|governance|strategy|oversight|cyber ?security|roles?|overview|background|introduction|disclosures?|process(?:es)?)\b/i;

/** Nothing to read: no letter or digit. */
export function isEmptyBlock(fact: Fact): boolean {
	return fact.fragments.every(({ passages }) => passages.every(({ text }) => fold(text.text) === ""));
}

/** Only the words of a heading, of however many: `Item 16K. Cybersecurity`, `Governance`. */
export function isHeadingOnly({ text }: Fact): boolean {
	return text.length <= LONGEST && isTitle(text);
}

const LONGEST = 200;

const isTitle = byText((text) => {
	const words =
		text
			.toLowerCase()
			.replace(/[’']/g, "")
			.match(/[a-z0-9]+/g) ?? [];
	return words.length > 0 && TITLE.test(text) && words.every((word) => TITLE_WORDS.has(word));
});

/** `Not applicable`, `N/A`, `None`. */
export function saysNotApplicable(text: string): boolean {
	return /^\W{0,3}(?:this item is )?(?:not applicable|n\/a|none|not required)\W{0,3}$/i.test(text.trim());
}

/** A block that says nothing at all; other rules say so, and whether it is about its concept is no question. */
export function isBare(fact: Fact): boolean {
	return isEmptyBlock(fact) || isHeadingOnly(fact) || saysNotApplicable(fact.text);
}
