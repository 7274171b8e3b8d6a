import { isBlank } from "../../mapped-text.ts";

const NUMBER = /(?:16\s*\.?\s*k|1\s*\.?\s*c|1\s*\.\s*05)(?![a-z0-9])/iy;
const NO_BREAK = /&(?:nbsp|#160|#xa0);/iy;
/** Markup between the word and its number, when cells part them, is no longer than this. */
const REACH = 2_000;

/**
 * Whether a source is worth reading: it names the CYD taxonomy or one of its elements, or "Item" is followed,
 * whatever markup stands between, by 16K, 1C or 1.05. Costs one search through the source.
 */
export function mayBeDisclosure(source: string): boolean {
	return /xbrl\.sec\.gov\/cyd\b|[="']\s*cyd:/.test(source) || mentionsItem(source);
}

function mentionsItem(source: string): boolean {
	const word = /\bitems?|\b16k[.\s]+cyber/gi;
	// The next `>` once found serves all tags before it, else a run of `item<` would be searched again and again.
	let bracket = -1;
	for (let match = word.exec(source); match; match = word.exec(source)) {
		if (match[0].length > 5) return true;
		let at = word.lastIndex;
		const limit = Math.min(source.length, at + REACH);
		while (at < limit) {
			if (isBlank(source.charCodeAt(at))) {
				at++;
			} else if (source[at] === "<") {
				if (bracket < at) bracket = source.indexOf(">", at);
				if (bracket < 0) bracket = source.length;
				at = bracket + 1;
			} else if (source[at] === "&") {
				NO_BREAK.lastIndex = at;
				if (!NO_BREAK.test(source)) break;
				at = NO_BREAK.lastIndex;
			} else {
				NUMBER.lastIndex = at;
				if (NUMBER.test(source)) return true;
				break;
			}
		}
	}
	return false;
}
