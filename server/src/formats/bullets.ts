import type { Passage, PassageKind } from "../draft/types.ts";
import { passageOf } from "../reading/excerpt.ts";
import type { MappedText } from "../text/mapped-text.ts";

/** These are a bullet wherever a line begins with one. */
const SIGNS = "•●○◦▪■□§·‣∙➢✓";
const SIGN = new RegExp(`^\\s*[${SIGNS}]\\s*`);
/** A star, a dash before a blank and an `o` before a capital are bullets too where no markup uses them. */
const BULLET = new RegExp(`^\\s*(?:[${SIGNS}*]|[-–—](?=\\s)|o(?=\\s[A-Z]))\\s*`);
const LONE_BULLET = new RegExp(`^\\s*(?:[${SIGNS}*o]|[-–—])\\s*$`);

/** `(i) `, `(a)` and `2. ` at a line's begin; in brackets also with a capital right behind: `(i)Preparation`. */
const NUMBERED = /^\s*(?:\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)(?=\s|[A-Z])|(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)](?=\s))/;

/** Whether a line begins with the number of a list's item. */
export function isNumbered(line: string): boolean {
	return NUMBERED.test(line);
}

/** How many characters the bullet that a line begins with takes, blanks around it included; 0 when there is none. */
export function bulletLength(line: string): number {
	return BULLET.exec(line)?.[0].length ?? 0;
}

/** As `bulletLength`, of signs alone: Markdown has uses of its own for stars and dashes. */
export function signLength(line: string): number {
	return SIGN.exec(line)?.[0].length ?? 0;
}

/** Whether a bullet is all that stands on a line, so that it belongs to what follows. */
export function isLoneBullet(line: string): boolean {
	return LONE_BULLET.test(line);
}

/** A passage of a text; that of a list item without its bullet. */
export function makePassage(text: MappedText, kind: PassageKind): Passage {
	const bullet = kind === "listItem" ? bulletLength(text.text) : 0;
	const rest = bullet > 0 && bullet < text.length ? text.slice(bullet, text.length) : text;
	return passageOf(rest, kind);
}
