import { detached } from "../../../text/mapped-text.ts";
import type { Span } from "../../../text/span.ts";
import { decodeText } from "../../entities.ts";
import type { Style } from "./tags.ts";
import { styleOf } from "./tags.ts";
import type { AttributeOffsets } from "./tokens.ts";

/** An attribute's value, entities decoded; the span is that of the value, and of the quotes where it is empty. */
export interface Attribute extends Span {
	readonly value: string;
}

/** What an attribute says that names a taxonomy or a hidden fact; the span is that of the name. */
export interface Address extends Span {
	readonly text: string;
}

/** By name as written; `contextRef` and `continuedAt` also where HTML editors wrote them in lower case. */
export type Attributes = ReadonlyMap<string, Attribute>;

const QUOTED = /^(?:""|'')$/;

/** All attributes with a value, the first of each name. Spans count from `origin`. */
export function readAttributes(source: string, offsets: AttributeOffsets, origin: number): Attributes {
	const attributes = new Map<string, Attribute>();
	for (let at = 0; at < offsets.length; at += 4) {
		const start = offsets[at + 2] ?? -1;
		const name = detached(source.slice(offsets[at], offsets[at + 1]));
		if (start < 0 || attributes.has(name)) continue;
		const end = offsets[at + 3] ?? start;
		const value = detached(decodeText(source.slice(start, end)));
		const bare = start === end && QUOTED.test(source.slice(start - 1, end + 1)) ? 1 : 0;
		const attribute = { value, start: start - bare - origin, end: end + bare - origin };
		attributes.set(name, attribute);
		const lower = name.toLowerCase();
		if (lower === "contextref" && !attributes.has("contextRef")) attributes.set("contextRef", attribute);
		if (lower === "continuedat" && !attributes.has("continuedAt")) attributes.set("continuedAt", attribute);
	}
	return attributes;
}

/** The decoded value of the first attribute of a name, which may be given in lower case only. */
export function attributeValue(source: string, offsets: AttributeOffsets, name: string): string | undefined {
	for (let at = 0; at < offsets.length; at += 4) {
		const start = offsets[at + 2] ?? -1;
		if (start >= 0 && isNamed(source, offsets, at, name)) return decodeText(source.slice(start, offsets[at + 3]));
	}
	return undefined;
}

/** Whether there is an attribute of a lower-case name, with a value or without. */
export function hasAttribute(source: string, offsets: AttributeOffsets, name: string): boolean {
	for (let at = 0; at < offsets.length; at += 4) if (isNamed(source, offsets, at, name)) return true;
	return false;
}

/** An element without a style, or with one that says nothing of interest. */
const PLAIN: Style = { set: 0, clear: 0, inline: false, pageBreak: false };

/** What the `style` attribute says, and where in it the id stands of the hidden fact that it shows, counted from `origin`. */
export function styleIn(
	source: string,
	offsets: AttributeOffsets,
	origin: number,
): { readonly style: Style; readonly shows?: Address } {
	for (let at = 0; at < offsets.length; at += 4) {
		const start = offsets[at + 2] ?? -1;
		if (start < 0 || !isNamed(source, offsets, at, "style")) continue;
		const style = styleOf(source.slice(start, offsets[at + 3]));
		if (style.shows === undefined) return { style };
		const id = source.indexOf(style.shows, start) - origin;
		return { style, shows: { text: style.shows, start: id, end: id + style.shows.length } };
	}
	return { style: PLAIN };
}

/** Whether the attribute at `at` has this lower-case name, whatever the case of the source. */
function isNamed(source: string, offsets: AttributeOffsets, at: number, name: string): boolean {
	const start = offsets[at] ?? 0;
	const end = offsets[at + 1] ?? 0;
	return end - start === name.length && source.slice(start, end).toLowerCase() === name;
}
