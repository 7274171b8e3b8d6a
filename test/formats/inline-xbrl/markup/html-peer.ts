import type { Token } from "parse5";
import { Tokenizer, TokenizerMode } from "parse5";
import { addText, decodeText } from "../../../../server/src/formats/entities.ts";
import { tokenize } from "../../../../server/src/formats/inline-xbrl/markup/tokens.ts";
import { isBlank, MappedTextBuilder } from "../../../../server/src/text/mapped-text.ts";

/** What markup says, one line a tag, attribute or word, each with where it stands in the source. */
export type Events = readonly string[];

/** As our reader has it. Words are parted by white space and markup, so that they can be compared. */
export function ourEvents(source: string): Events {
	const events: string[] = [];
	const words = new Words(events);
	let unread = false;
	tokenize(source, {
		openTag(name, start, end, attributes, selfClosing) {
			words.end();
			events.push(`<${normal(name.toLowerCase())}${selfClosing ? "/" : ""} ${start}-${end}`);
			const seen = new Set<string>();
			for (let at = 0; at < attributes.length; at += 4) {
				const [from = 0, to = 0, valueStart = -1, valueEnd = -1] = attributes.slice(at, at + 4);
				const key = normal(source.slice(from, to).toLowerCase());
				if (seen.has(key)) continue;
				seen.add(key);
				const value = valueStart < 0 ? "" : decodeText(source.slice(valueStart, valueEnd));
				events.push(`@${key} ${from} ${JSON.stringify(normal(value))}`);
			}
			unread = !selfClosing && /^(?:script|style|plaintext)$/i.test(name);
		},
		closeTag(name, start) {
			unread = false;
			words.end();
			events.push(`</${normal(name.toLowerCase())} ${start}`);
		},
		text(start, end, raw) {
			const builder = new MappedTextBuilder();
			if (raw || unread) builder.addVerbatim(source, start, end);
			else addText(builder, source, start, end);
			const text = builder.build();
			const first = text.length > 0 ? text.toSource(0) : end;
			if (first > start) words.end();
			for (let at = 0; at < text.length; ) {
				const from = text.toSource(at);
				const first = at++;
				// An entity may stand for two code units.
				while (at < text.length && text.toSource(at) === from) at++;
				words.add(text.text.slice(first, at), from, text.toSourceEnd(at));
			}
			if (text.length > 0 && text.toSourceEnd(text.length) < end) words.end();
		},
	});
	words.end();
	return events;
}

/**
 * As parse5 has it: the tokenizer of the HTML standard, written by others and tested by the suite that browsers share.
 * A reader of XML would be the peer of well-formed Inline XBRL only; drafts are not well-formed while they are typed,
 * and what both agree on here is what browsers show. Our reader departs from the standard where Inline XBRL follows
 * XML, and so the peer is told: an empty-element tag is empty, CDATA is text, and entities are decoded wherever text is
 * read at all.
 *
 * Its table of named entities is the same package's as ours; all else is its own.
 *
 * @param onUnit told each character of text, or what an entity stands for, with its place
 */
export function peerEvents(source: string, onUnit: (...unit: Unit) => void = () => {}): Events {
	const events: string[] = [];
	const words = new Words(events);
	const onText = ({ chars, location }: Token.CharacterToken) => {
		const { startOffset: start, endOffset: end } = location ?? { startOffset: 0, endOffset: 0 };
		for (const unit of unitsOf(source, chars, start, end)) {
			words.add(...unit);
			onUnit(...unit);
		}
	};
	const tokenizer = new Tokenizer(
		{ sourceCodeLocationInfo: true },
		{
			onStartTag({ tagName, selfClosing, attrs, location }) {
				words.end();
				events.push(`<${tagName}${selfClosing ? "/" : ""} ${location?.startOffset}-${location?.endOffset}`);
				for (const { name, value } of attrs)
					events.push(`@${name} ${location?.attrs?.[name]?.startOffset} ${JSON.stringify(value)}`);
				const state = CONTENT[tagName];
				if (state !== undefined && !selfClosing) tokenizer.state = state;
				tokenizer.lastStartTagName = tagName;
			},
			onEndTag({ tagName, location }) {
				words.end();
				events.push(`</${tagName} ${location?.startOffset}`);
			},
			onCharacter: onText,
			onNullCharacter: onText,
			onWhitespaceCharacter: onText,
			onComment: () => words.end(),
			onDoctype: () => words.end(),
			onEof: () => words.end(),
		},
	);
	tokenizer.inForeignNode = true;
	// Given in pieces, so that what may be an entity comes as text of its own, with its own place, and markup between
	// texts is none of either's.
	for (const [piece] of source.matchAll(/<|&[#\w]*(?:;|[^&<]?)|\]\]>|\]|[^&<\]]+/gs)) {
		for (const written of piece.startsWith("&") ? piece : [piece]) {
			tokenizer.write(written, false);
			tokenizer.flushCharacters();
		}
	}
	tokenizer.write("", true);
	return events;
}

/** What the standard's tree builder tells the tokenizer to read until the end tag; it holds no markup. */
const CONTENT: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
	title: TokenizerMode.RCDATA,
	textarea: TokenizerMode.RCDATA,
	// Without the escapes for scripts that write scripts: EDGAR takes no script at all.
	script: TokenizerMode.RAWTEXT,
	style: TokenizerMode.RAWTEXT,
	iframe: TokenizerMode.RCDATA,
	noembed: TokenizerMode.RCDATA,
	noframes: TokenizerMode.RCDATA,
	xmp: TokenizerMode.RCDATA,
	plaintext: TokenizerMode.PLAINTEXT,
};

export type Unit = readonly [text: string, start: number, end: number];

/** Markup that a text token's place begins with, though it is none of its text. */
const SILENT = /^(?:<\/>|<!\[CDATA\[|\]\]>)/;

/** The characters of a text token. Where it differs from the source it begins with an entity, and the rest is verbatim. */
function unitsOf(source: string, chars: string, from: number, end: number): readonly Unit[] {
	let start = from;
	let raw = source.slice(start, end);
	for (let silent = SILENT.exec(raw); silent && raw !== chars; silent = SILENT.exec(raw)) {
		start += silent[0].length;
		raw = source.slice(start, end);
	}
	const inside = raw === chars ? -1 : raw.search(/(?!^)(?:<\/>|<!\[CDATA\[)/);
	if (inside > 0) {
		const before = unitsOf(source, chars.slice(0, inside), start, start + inside);
		return [...before, ...unitsOf(source, chars.slice(inside), start + inside, end)];
	}
	let rest = raw === chars ? chars.length : 0;
	while (raw !== chars && rest < chars.length - 1 && raw.at(-1 - rest) === chars.at(-1 - rest)) rest++;
	const decoded = chars.slice(0, chars.length - rest);
	const verbatim = Array.from({ length: rest }, (_, i): Unit => {
		const at = end - rest + i;
		return [chars.charAt(chars.length - rest + i), at, at + 1];
	});
	return decoded ? [[decoded, start, end - rest], ...verbatim] : verbatim;
}

/** Joins characters that touch to words. */
class Words {
	readonly #events: string[];
	#text = "";
	#start = 0;
	#end = -1;

	constructor(events: string[]) {
		this.#events = events;
	}

	add(text: string, start: number, end: number): void {
		if (start !== this.#end || isBlank(text.charCodeAt(0))) this.end();
		if (isBlank(text.charCodeAt(0))) return;
		if (this.#text === "") this.#start = start;
		this.#text += text;
		this.#end = end;
	}

	end(): void {
		if (this.#text) this.#events.push(`${JSON.stringify(normal(this.#text))} ${this.#start}-${this.#end}`);
		this.#text = "";
		this.#end = -1;
	}
}

/** What the standard makes of every source before it is read, and of null characters almost everywhere. */
function normal(text: string): string {
	return text.replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
}
