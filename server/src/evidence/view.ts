import { byText } from "./by-text.ts";

/** A sentence as patterns see it: lower case, typographic signs made plain, each character in its place. */
export const viewOf: (text: string) => string = byText((text) =>
	text
		.toLowerCase()
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[‐‑–—]/g, "-")
		// Flags are often wrapped round the letters "no" of "not", and the text then reads "no t".
		.replace(/\bno t\b/g, "not "),
);

/** Letters and digits only: two texts that differ in spacing, quotes or lost signs fold to the same. */
export const fold: (text: string) => string = byText((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
