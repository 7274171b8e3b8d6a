import { Tokenizer } from "htmlparser2";
import type { Steps } from "../../../text/steps.ts";
import { finish } from "../../../text/steps.ts";

/** Attributes of one start tag as source offsets, four a piece: name start and end, value start and end (-1: no value). */
export type AttributeOffsets = readonly number[];

/** What the pass over the markup is told; all numbers are source offsets. */
export interface MarkupHandler {
	/** `start` is the `<`, `end` just after the `>`. `attributes` holds good during the call only. */
	openTag(name: string, start: number, end: number, attributes: AttributeOffsets, selfClosing: boolean): void;
	/** `start` is the `<` of `</name>`, `nameEnd` the end of the name. */
	closeTag(name: string, start: number, nameEnd: number): void;
	/** Text between two tags, entities not yet decoded. `raw` text (CDATA) has no entities. */
	text(start: number, end: number, raw: boolean): void;
	/** A comment whose text begins at `start`, after `<!--`; whatever else a browser takes for a comment, too. */
	comment?(start: number): void;
}

/** A pass over the markup that can be left off after a start tag and taken up again. */
export interface TokenPass {
	/** Reads on, some of the source a step, until `pause` is called from the handler. Returns false when the source has ended. */
	run(): Steps<boolean>;
	/** To be called in `openTag`: reading stops just after that tag. */
	pause(): void;
}

/** How much of the source is read in one step, in characters. */
const CHUNK = 64_000;

/**
 * Runs htmlparser2's tokenizer over a source, at whose begin text between tags must stand. HTML mode, because
 * real filings are XHTML by intent but hold `&nbsp;` and bare `<`; self-closing tags and CDATA are honoured all the
 * same, so `<ix:nonNumeric/>` stays empty. Entities are left to `addText`: most text of a filing is never looked at,
 * and decoding costs half the time.
 */
export function tokenPass(source: string, handler: MarkupHandler, chunk = CHUNK): TokenPass {
	let nameStart = 0;
	let name = "";
	let paused = false;
	/** So much of the source the tokenizer has. */
	let given = 0;
	const text = textJoiner(handler);
	const attributes: number[] = [];
	const open = (end: number, selfClosing: boolean) =>
		handler.openTag(name, nameStart - 1, end + 1, attributes, selfClosing);
	const ignore = () => {};
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: false, recognizeSelfClosing: true },
		{
			onopentagname(start, end) {
				text.flush();
				nameStart = start;
				name = source.slice(nameStart, end);
				attributes.length = 0;
			},
			onattribname: (start, end) => void attributes.push(start, end, -1, -1),
			onattribdata(start, end) {
				const at = attributes.length - 4;
				if (attributes[at + 2] === -1) attributes[at + 2] = start;
				attributes[at + 3] = end;
			},
			onopentagend: (end) => open(end, false),
			onselfclosingtag: (end) => open(end, true),
			onclosetag(start, end) {
				text.flush();
				handler.closeTag(source.slice(start, end), start - 2, end);
			},
			ontext(start, end) {
				// What goes on with text is no tag, whatever stands at the end of a chunk.
				if (text.endsAt(start) || !isCutOffTag(source, start, end)) text.add(start, end);
			},
			oncdata(start, end, endOffset) {
				text.flush();
				handler.text(start, end - endOffset, true);
			},
			onattribentity: ignore,
			onattribend: ignore,
			oncomment: (start) => handler.comment?.(start),
			ondeclaration: ignore,
			onend: ignore,
			onprocessinginstruction: ignore,
			ontextentity: ignore,
		},
	);
	return {
		*run() {
			paused = false;
			tokenizer.resume();
			while (!paused && given < source.length) {
				if (given > 0) yield;
				const from = given;
				given += chunk;
				tokenizer.write(source.slice(from, given));
			}
			if (paused) return true;
			tokenizer.end();
			text.flush();
			return false;
		},
		pause() {
			paused = true;
			tokenizer.pause();
		},
	};
}

/**
 * Whether what the tokenizer gives as text is a tag that the end of the source cuts off: an end tag after its name comes
 * from -1 on, and the name of a start tag that may be that of a raw text element (`<p`, `<s`) comes without its `<`.
 */
function isCutOffTag(source: string, start: number, end: number): boolean {
	if (start < 0) return true;
	const isTrailing = end === source.length && source.charAt(start - 1) === "<";
	return isTrailing && /^[a-zA-Z]/.test(source.charAt(start));
}

/** Joins what the tokenizer gives in pieces, as it does at the end of a chunk. */
function textJoiner(handler: MarkupHandler) {
	let from = 0;
	let to = 0;
	const flush = () => {
		if (to > from) handler.text(from, to, false);
		from = to;
	};
	return {
		endsAt: (at: number): boolean => to > from && to === at,
		add(start: number, end: number): void {
			if (start !== to) {
				flush();
				from = start;
			}
			to = end;
		},
		flush,
	};
}

/** Reads a whole source; see `tokenPass`. */
export function tokenize(source: string, handler: MarkupHandler, chunk = CHUNK): void {
	finish(tokenPass(source, handler, chunk).run());
}
