import { Tokenizer } from "htmlparser2";
import type { MappedTextBuilder } from "../text/mapped-text.ts";

const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,9}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;
const AMPERSAND = 38;

/**
 * Adds `[start, end)` of a source to a text, each entity mapped to where it stands.
 *
 * @param source the source, or a part of it
 * @param shift what makes an offset in that part one in the source
 */
export function addText(builder: MappedTextBuilder, source: string, start: number, end: number, shift = 0): void {
	let from = start;
	for (let at = start; at < end; at++) {
		if (source.charCodeAt(at) !== AMPERSAND) continue;
		ENTITY.lastIndex = at;
		const match = ENTITY.exec(source)?.[0];
		const entity = match === undefined ? undefined : decodeEntity(match);
		if (!entity || at + entity.length > end) continue;
		if (at > from) builder.addVerbatim(source, from, at, shift);
		builder.addDecoded(entity.text, at + shift, at + shift + entity.length);
		from = at + entity.length;
		at = from - 1;
	}
	if (end > from) builder.addVerbatim(source, from, end, shift);
}

/** Text of an attribute's value. Unlike in text, `&copy=1` and `&copy1` are no entities there: addresses hold such. */
export function decodeText(text: string): string {
	return text.includes("&")
		? text.replace(/&(?:#[xX]?[0-9a-fA-F]{1,9}|[a-zA-Z][a-zA-Z0-9]{1,31});?/g, (match, at: number) => {
				const entity = decodeEntity(match);
				if (!entity || isParameter(text, at, entity.length)) return match;
				return entity.text + match.slice(entity.length);
			})
		: text;
}

/** Whether what looks like a named entity without its semicolon is the name of a parameter in an address. */
function isParameter(text: string, at: number, length: number): boolean {
	const named = text.charAt(at + 1) !== "#" && text.charAt(at + length - 1) !== ";";
	return named && /[=a-zA-Z0-9]/.test(text.charAt(at + length));
}

interface Entity {
	readonly text: string;
	/** How much of the source it took: without its semicolon, `&copy2024` is `©` and `2024`. */
	readonly length: number;
}

const known = new Map<string, Entity | undefined>();
const KNOWN_LIMIT = 4096;

/** The HTML rules for one entity at the start of `raw`, remembered: a filing repeats a dozen thousands of times. */
function decodeEntity(raw: string): Entity | undefined {
	if (known.has(raw)) return known.get(raw);
	let text = "";
	let length = 0;
	const ignore = () => {};
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			ontextentity(codepoint, end) {
				text += String.fromCodePoint(codepoint);
				length = end;
			},
			ontext: ignore,
			onattribdata: ignore,
			onattribentity: ignore,
			onattribend: ignore,
			onattribname: ignore,
			oncdata: ignore,
			onclosetag: ignore,
			oncomment: ignore,
			ondeclaration: ignore,
			onend: ignore,
			onopentagend: ignore,
			onopentagname: ignore,
			onprocessinginstruction: ignore,
			onselfclosingtag: ignore,
		},
	);
	tokenizer.write(raw);
	tokenizer.end();
	const entity = text === "" ? undefined : { text, length };
	if (known.size < KNOWN_LIMIT) known.set(raw, entity);
	return entity;
}
