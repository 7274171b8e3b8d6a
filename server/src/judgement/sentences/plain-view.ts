import type { Fact } from "../../draft/types.ts";
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

/** `fold` of all that a fact holds, passage by passage: most of them stay as they are when one is edited. */
export function foldFact({ fragments }: Fact): string {
	return fragments.flatMap(({ passages }) => passages.map((passage) => fold(passage.text.text))).join("");
}
