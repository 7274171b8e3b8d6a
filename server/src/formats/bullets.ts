import type { Passage, PassageKind } from "../draft/types.ts";
import { passageOf } from "../reading/excerpt.ts";
import type { MappedText } from "../text/mapped-text.ts";

export const BULLET = /^(?:[•●○◦▪■□§·‣∙➢✓*]|[-–—](?=\s)|o(?=\s[A-Z]))\s*/;
export const LONE_BULLET = /^(?:[•●○◦▪■□§·‣∙➢✓*o]|[-–—])$/;

/** A passage without its leading bullet. */
export function makePassage(text: MappedText, kind: PassageKind): Passage {
	const bullet = kind === "listItem" ? (BULLET.exec(text.text)?.[0].length ?? 0) : 0;
	const rest = bullet > 0 && bullet < text.length ? text.slice(bullet, text.length) : text;
	return passageOf(rest, kind);
}
