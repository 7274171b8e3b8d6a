const NAMED: ReadonlyMap<string, string> = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	['"', "&quot;"],
	["'", "&#39;"],
]);

/** Controls but white space, halves of surrogate pairs, and what turns the direction of writing. */
const UNFIT = /[^\P{Cc}\t\n\r]|[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFFFE\uFFFF]/gu;

/** Text from anywhere as HTML, for an element or for an attribute in quotes: no markup, words in the order they have. */
export function htmlText(text: string): string {
	return text.replace(UNFIT, "\uFFFD").replace(/[&<>"']/g, (mark) => NAMED.get(mark) ?? mark);
}
