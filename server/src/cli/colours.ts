import { styleText } from "node:util";
import type { Paint } from "../report/paint.ts";

/**
 * Colours on a terminal only. NO_COLOR (not empty) turns them off, FORCE_COLOR on, and `FORCE_COLOR=0` off; of the
 * two FORCE_COLOR wins, as in Node itself.
 */
export function painter(
	stream: { readonly isTTY?: boolean },
	env: Readonly<Record<string, string | undefined>>,
): Paint {
	const forced = env.FORCE_COLOR;
	const wanted =
		forced !== undefined
			? forced !== "0" && forced !== "false"
			: stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
	return wanted ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}
