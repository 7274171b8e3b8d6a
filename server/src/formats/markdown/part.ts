import type { Part } from "../../reading/windows.ts";
import type { Span } from "../../text/span.ts";
import type { MarkdownBlock } from "./block.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Marker } from "./lines.ts";

/** What one window of Markdown holds; texts are not decoded yet. Offsets count from its start. */
export interface MarkdownPart extends Part {
	/** Of the first part only. */
	readonly front: FrontMatter | undefined;
	readonly blocks: MarkdownBlock[];
	/** Those of the blocks that are headings of Items. */
	readonly headings: MarkdownBlock[];
	readonly markers: Marker[];
	/** Where a comment begins that does not end here. */
	comment: number | undefined;
}

/** A span of a part as one of the source. */
export function inSource({ start: origin }: Part, { start, end }: Span): Span {
	return { start: origin + start, end: origin + end };
}
