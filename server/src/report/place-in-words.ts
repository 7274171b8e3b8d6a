import { shortened } from "../encode/plain.ts";
import type { LintResult } from "../lint.ts";
import type { Span } from "../text/span.ts";

/** A place as somebody finds it on a printed page. */
export interface PlaceInWords {
	/** The heading that it stands under; undefined above the first. */
	readonly heading?: string;
	/** Of the passages under that heading, from 1; 0 where it is the heading itself. */
	readonly paragraph: number;
	/** How the passage begins. */
	readonly begins: string;
}

/** UTF-16 units of a heading, and of how a passage begins. */
const SHOWN = 60;

/**
 * Finds the heading and the paragraph of a place: in a document of one line, a column says nothing.
 *
 * @returns undefined for a place outside the narrative
 */
export function placeInWords({ draft }: LintResult, { start }: Span): PlaceInWords | undefined {
	let heading: string | undefined;
	let paragraph = 0;
	for (const passage of draft?.passages ?? []) {
		if (passage.start > start) break;
		const isHeading = passage.kind === "heading";
		const text = shortened(passage.text.text, SHOWN);
		paragraph = isHeading ? 0 : paragraph + 1;
		if (isHeading) heading = text;
		if (start < passage.end) return { ...(heading !== undefined && { heading }), paragraph, begins: text };
	}
	return undefined;
}

/** `under “Governance”, paragraph 3: “Our board oversees…”` */
export function placeText({ heading, paragraph, begins }: PlaceInWords): string {
	if (paragraph === 0) return `in the heading “${begins}”`;
	return `${heading === undefined ? "" : `under “${heading}”, `}paragraph ${paragraph}: “${begins}”`;
}
