import type { Markup } from "./scan.ts";
import { HIDDEN } from "./tags.ts";
import { textOf } from "./texts.ts";

/** Numbers of the blocks near page breaks that repeat through the document: running heads and feet. */
export type Furniture = ReadonlySet<number>;

/** Blocks looked at on either side of a page break. */
const REACH = 3;
/** No running head is longer, as source. */
const LENGTH = 300;
const REPEATS = 3;
const PAGE_NUMBER =
	/^(?:page\s*)?[-–—[(]?\s*(?:[A-Z]{1,2}-?)?(?:\d{1,4}|[ivxl]{1,7})\s*[-–—\])]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;
const CONTENTS = /^(?:back to |return to )?(?:table of |index to |the )?contents$/i;

/** Finds page numbers, links back to the contents, and lines that stand at three page breaks or more. */
export function findFurniture(markup: Markup): Furniture {
	const furniture = new Set<number>();
	const near = new Map<string, Set<number>>();
	for (let at = 0; at < markup.blocks.length; at++) {
		if (!markup.blocks[at]?.pageBreak) continue;
		for (let other = Math.max(0, at - REACH); other < at + REACH; other++) {
			const block = markup.blocks[other];
			if (!block || block.bits & HIDDEN || block.length > LENGTH) continue;
			const text = textOf(markup, [block]).text;
			if (PAGE_NUMBER.test(text) || CONTENTS.test(text)) {
				furniture.add(other);
				continue;
			}
			const key = text.replace(/\d+/g, "#").toLowerCase();
			const places = near.get(key) ?? new Set();
			near.set(key, places.add(other));
		}
	}
	for (const places of near.values()) if (places.size >= REPEATS) for (const place of places) furniture.add(place);
	return furniture;
}
