import { styleText } from "node:util";
import type { Paint } from "../report/paint.ts";

/**
 * Whether a stream takes colours: terminals alone. NO_COLOR (not empty) turns them off, FORCE_COLOR on, and
 * `FORCE_COLOR=0` off; of the two FORCE_COLOR wins, as in Node itself.
 */
export function takesColours(
	stream: { readonly isTTY?: boolean },
	env: Readonly<Record<string, string | undefined>>,
): boolean {
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) return forced !== "0" && forced !== "false";
	return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

/** Paints, or leaves all text as it is. */
export function paintWith(colours: boolean): Paint {
	return colours ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}
