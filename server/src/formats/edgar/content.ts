import { Budget, LIMITS } from "../../draft/budget.ts";
import type { Passage } from "../../draft/types.ts";
import { passageOf } from "../../reading/excerpt.ts";
import { Windows } from "../../reading/windows.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import { MappedText as Mapped, MappedTextBuilder } from "../../text/mapped-text.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import { addText } from "../entities.ts";
import { KnownParts } from "../inline-xbrl/markup/known-parts.ts";
import { Markup } from "../inline-xbrl/markup/markup.ts";
import { PageBreaks } from "../inline-xbrl/markup/page-breaks.ts";
import { buildUnits } from "../inline-xbrl/markup/passages.ts";
import { createScanner } from "../inline-xbrl/scan.ts";

/** How a fact's content stands in the source: as HTML (a cell of a page), or as HTML that is text of XML (an instance). */
export type Encoding = "html" | "escaped";

/** No more of a fact's content is read, in characters of the source: tags and escapes take the better half of it. */
const LONGEST = 2 * LIMITS.text;

/** What is read of a fact's content. */
export interface Content {
	readonly passages: readonly Passage[];
	/** Whether there is more than is read. */
	readonly isCut: boolean;
}

/**
 * The passages of a fact's content, each character mapped to the source.
 *
 * @param content where it stands in the source, in UTF-16 code units
 */
export function* readContent(source: SourceText, content: Span, encoding: Encoding): Steps<Content> {
	const { start, end } = content;
	const text = source.slice(start, Math.min(end, start + LONGEST));
	const html = encoding === "html" ? Mapped.verbatim(text, start) : unescaped(text, start);
	const windows = new Windows(createScanner(), html.length);
	yield* windows.advance(html.text);
	const known = new KnownParts();
	const pageBreaks = new PageBreaks();
	pageBreaks.follow(known.follow(windows.parts));
	const markup = new Markup(html.text, known, windows.exit);
	const all = Array.from({ length: markup.blockCount }, (_, block) => block);
	const furniture = yield* pageBreaks.furniture(markup);
	const budget = new Budget();
	const { units } = yield* buildUnits(markup, all, furniture, new Set(), budget);
	return {
		passages: units.map(({ passage: { kind, text } }) => passageOf(text.through(html), kind)),
		isCut: end - start > LONGEST || budget.hasLeftOut("text"),
	};
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
