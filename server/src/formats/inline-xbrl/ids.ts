import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import type { AttributeOffsets } from "./markup/tokens.ts";
import { tokenPass } from "./markup/tokens.ts";

/** A place where an XML id is given (`id="c-1"`) or used (`contextRef="c-1"`); the span is that of the id alone. */
export interface IdPlace extends Span {
	readonly id: string;
	readonly given: boolean;
}

/** No start tag of a filing is longer, in UTF-16 code units. */
const TAG = 20_000;

/** Attributes that use ids, in lower case: one, or a list with blanks between. */
const USING = new Set([
	"contextref",
	"unitref",
	"continuedat",
	"fromrefs",
	"torefs",
	"footnoterefs",
	"for",
	"headers",
	"aria-labelledby",
	"aria-describedby",
]);
const TOKEN = /[^\s&]+/g;
const HIDDEN = /-sec-ix-hidden\s*:\s*([^\s;&]+)/g;
/** What an XML id is made of (Namespaces in XML, NCName), without the rarer letters. */
const NAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u;
const PART_OF_NAME = /[\p{L}\p{N}._-]/u;

/** Whether a text can be an XML id. */
export function isId(text: string): boolean {
	return NAME.test(text);
}

/** The id that is given or used at an offset of Inline XBRL; the end of an id still belongs to it. */
export function idAt(source: SourceText, offset: number): IdPlace | undefined {
	const from = Math.max(0, offset - TAG);
	const before = source.slice(from, offset).lastIndexOf("<");
	if (before < 0) return undefined;
	const start = from + before;
	return idsOfTag(source.slice(start, offset + TAG), start).find((it) => it.start <= offset && offset <= it.end);
}

/**
 * All places of an id in a document.
 *
 * @param source the whole text
 * @returns in source order
 */
export function placesOfId(source: string, id: string): readonly IdPlace[] {
	const places: IdPlace[] = [];
	if (id === "") return places;
	for (let at = source.indexOf(id); at >= 0; at = source.indexOf(id, at + id.length)) {
		if (PART_OF_NAME.test(source.charAt(at - 1)) || PART_OF_NAME.test(source.charAt(at + id.length))) continue;
		const place = idAt(source, at);
		if (place?.id === id && place.start === at) places.push(place);
	}
	return places;
}

/** The ids of a start tag with which a text begins. @param origin offset of the text in the source */
function idsOfTag(text: string, origin: number): readonly IdPlace[] {
	const places: IdPlace[] = [];
	const pass = tokenPass(text, {
		openTag(_name, start, _end, attributes) {
			if (start === 0) places.push(...idsOf(text, attributes, origin));
			pass.pause();
		},
		closeTag() {
			pass.pause();
		},
		text() {},
	});
	pass.run().next();
	return places;
}

function idsOf(text: string, attributes: AttributeOffsets, origin: number): readonly IdPlace[] {
	const places: IdPlace[] = [];
	for (let at = 0; at < attributes.length; at += 4) {
		const start = attributes[at + 2] ?? -1;
		if (start < 0) continue;
		const name = text.slice(attributes[at], attributes[at + 1]).toLowerCase();
		const value = text.slice(start, attributes[at + 3]);
		const place = (id: string, index: number, given = false): void => {
			if (id === "") return;
			const from = origin + start + index;
			places.push({ id, given, start: from, end: from + id.length });
		};
		if (name === "id") place(value.trim(), value.length - value.trimStart().length, true);
		else if (USING.has(name)) for (const found of value.matchAll(TOKEN)) place(found[0], found.index);
		else if (name === "href" && value.startsWith("#")) place(value.slice(1), 1);
		else if (name === "style")
			for (const found of value.matchAll(HIDDEN))
				place(found[1] ?? "", found.index + found[0].length - (found[1]?.length ?? 0));
	}
	return places;
}
