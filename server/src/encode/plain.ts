/** Line ends of any system, and tabs: what stands between two words. */
const BREAK = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;

/**
 * Characters that act where they should only be read: controls (a terminal obeys them), those that turn the direction
 * of writing (words trade places), invisible tags, halves of surrogate pairs.
 */
const ACTING = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** A byte order mark or a joiner of words: shown nowhere, so that nothing is lost with it. */
const UNSEEN = /[\uFEFF\u200B\u2060]/g;

/** Text from anywhere in which no character acts any more: a line end or a tab is a space, what cannot be shown is U+FFFD. */
export function neutral(text: string): string {
	return text.replace(BREAK, " ").replace(UNSEEN, "").replace(ACTING, "\uFFFD");
}

/**
 * Text from anywhere as one line of plain words, for whatever shows text as it is: messages, related information,
 * titles, hovers of clients without Markdown. Runs of white space are one space.
 */
export function oneLine(text: string): string {
	return neutral(text).replace(/\s{2,}|[^\S ]/g, " ");
}

/** As `oneLine`, for text of ours with line feeds of ours in it: those stay. */
export function plainLines(text: string): string {
	return text.split("\n").map(oneLine).join("\n");
}

/** A text cut to so many UTF-16 units, with `…` where something is left out; no surrogate pair is parted. */
export function shortened(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
