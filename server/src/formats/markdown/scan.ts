import type { LineFormat } from "../../reading/line-windows.ts";
import { createLineScanner } from "../../reading/line-windows.ts";
import type { Scanner } from "../../reading/windows.ts";
import { BlockReader } from "./blocks.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { Awaited } from "./lines.ts";
import { LineReader, TEXT } from "./lines.ts";
import type { MarkdownPart } from "./part.ts";
import { MarkdownBlock } from "./part.ts";

/** What the first line of a window waits for. Only the source begins with front matter. */
export type MarkdownState = Awaited | "---";
const BEGIN = "---";

/** @param window least length of a window, in source characters */
export function createMarkdownScanner(window?: number): Scanner<MarkdownState, MarkdownPart> {
	return createLineScanner(FORMAT, window);
}

const FORMAT: LineFormat<MarkdownState, MarkdownPart> = {
	initial: BEGIN,
	begin(source, entry) {
		const front = entry === BEGIN ? readFrontMatter(source) : undefined;
		const part: MarkdownPart = {
			start: 0,
			stands: true,
			front,
			blocks: [],
			headings: [],
			markers: [],
			waivers: [],
			comment: undefined,
		};
		const lines = new LineReader(source, entry === BEGIN ? TEXT : entry, (found) => {
			if ("concept" in found) part.markers.push(found);
			else part.waivers.push(found);
		});
		const blocks = new BlockReader(source, (kind, spans) => {
			const block = new MarkdownBlock(source, part, kind, spans);
			part.blocks.push(block);
			if (block.item !== undefined) part.headings.push(block);
		});
		return {
			from: front?.end ?? 0,
			over: false,
			line: (from, end) => blocks.add(lines.read(from, end)),
			mayEnd: (next) => blocks.settled && !lines.mayMatter(next) && next >= (front?.seen ?? 0),
			finish() {
				blocks.end();
				part.comment = lines.openComment;
				return { part, exit: lines.awaited };
			},
		};
	},
};
