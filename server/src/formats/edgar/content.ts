import type { Passage } from "../../draft/types.ts";
import { passageOf } from "../../reading/excerpt.ts";
import { Windows } from "../../reading/windows.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import { MappedText as Mapped, MappedTextBuilder } from "../../text/mapped-text.ts";
import { finish } from "../../text/steps.ts";
import { addText } from "../entities.ts";
import { Markup } from "../inline-xbrl/markup/markup.ts";
import { PageBreaks } from "../inline-xbrl/markup/page-breaks.ts";
import { buildUnits } from "../inline-xbrl/markup/passages.ts";
import { createScanner } from "../inline-xbrl/scan.ts";

/** How a fact's content stands in the source: as HTML (a cell of a page), or as HTML that is text of XML (an instance). */
export type Encoding = "html" | "escaped";

/**
 * The passages of a fact's content, each character mapped to the source.
 *
 * @param text of the content as it stands in the source
 * @param start where it stands there, in UTF-16 code units
 */
export function readContent(text: string, start: number, encoding: Encoding): readonly Passage[] {
	const html = encoding === "html" ? Mapped.verbatim(text, start) : unescaped(text, start);
	const windows = new Windows(createScanner(), html.length);
	finish(windows.advance(html.text));
	const markup = new Markup(html.text, windows.parts, windows.exit);
	const all = Array.from({ length: markup.blockCount }, (_, block) => block);
	const units = buildUnits(markup, all, new PageBreaks().furniture(markup), new Set());
	return units.map(({ passage: { kind, text } }) => passageOf(text.through(html), kind));
}

const CDATA = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g;

/** The text that XML says: `&lt;p&gt;We&amp;#8217;ve` is `<p>We&#8217;ve`, markup of its own once it is read as HTML. */
function unescaped(text: string, start: number): MappedText {
	const builder = new MappedTextBuilder();
	let from = 0;
	for (const section of text.matchAll(CDATA)) {
		addText(builder, text, from, section.index, start);
		const inside = section.index + "<![CDATA[".length;
		builder.addVerbatim(text, inside, inside + (section[1]?.length ?? 0), start);
		from = section.index + section[0].length;
	}
	addText(builder, text, from, text.length, start);
	return builder.build();
}
