import { opensWaiver, readWaiver, WAIVER_LENGTH } from "../../draft/waiver.ts";
import type { Scanner, Step } from "../../reading/windows.ts";
import { GROWTH, isBoundary, WINDOW } from "../../reading/windows.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Steps } from "../../text/steps.ts";
import { hasAttribute, styleIn } from "./markup/attributes.ts";
import { BlockCollector } from "./markup/blocks.ts";
import { OpenTags } from "./markup/open-tags.ts";
import type { MarkupState } from "./markup/state.ts";
import { coincide, INITIAL } from "./markup/state.ts";
import { EXCLUDED, HIDDEN, LINK, RAW, SKIPPED, tagOf } from "./markup/tags.ts";
import type { AttributeOffsets, MarkupHandler, TokenPass } from "./markup/tokens.ts";
import { tokenPass } from "./markup/tokens.ts";
import type { MarkupPart } from "./markup/window.ts";
import { newPart } from "./markup/window.ts";
import { Contexts } from "./xbrl/contexts.ts";
import { InlineElements } from "./xbrl/inline-elements.ts";

/**
 * One linear pass: no tree is built, and no end tag, however misplaced, costs more than the tags it ends.
 *
 * @param window least length of a window, in source characters
 */
export function createScanner(window = WINDOW): Scanner<MarkupState, MarkupPart> {
	let pass: Pass | undefined;
	return {
		initial: INITIAL,
		coincide,
		*read(source, at, entry, nextStop) {
			// The common case, the next window of the same text, goes on where the tokenizer stands.
			if (pass?.source !== source || pass.at !== at || pass.exit !== entry) pass = undefined;
			for (let length = nextStop(at) - at + GROWTH * window; ; length *= GROWTH) {
				pass ??= new Pass(source, at, length, entry, window);
				const step = yield* pass.next(nextStop);
				if (step?.end === source.length) pass = undefined;
				if (step) return step;
				pass = undefined;
			}
		},
	};
}

/** The word that begins a waiver stands within so many characters. */
const WAIVER_BEGIN = 60;

/**
 * Reads one window after the other of a piece of the source: tells of each tag and text to those who collect what a part
 * holds. Inside, offsets count from where the piece begins, so that no more than it is asked of the source.
 */
class Pass implements MarkupHandler {
	readonly source: SourceText;
	readonly #begin: number;
	readonly #piece: string;
	readonly #window: number;
	readonly #inline: InlineElements;
	readonly #contexts: Contexts;
	readonly #blocks: BlockCollector;
	readonly #tags: OpenTags;
	readonly #tokens: TokenPass;
	#part = newPart(0);
	/** Where the window that is being read begins. */
	#at = 0;
	#exit: MarkupState;
	#nextStop: (from: number) => number = () => Number.POSITIVE_INFINITY;

	constructor(source: SourceText, begin: number, length: number, entry: MarkupState, window: number) {
		const piece = source.slice(begin, begin + length);
		this.source = source;
		this.#begin = begin;
		this.#piece = piece;
		this.#window = window;
		this.#exit = entry;
		this.#inline = new InlineElements(piece, this.#part, entry);
		this.#contexts = new Contexts(piece, this.#part);
		this.#blocks = new BlockCollector(piece, this.#part, entry.pageBreak);
		this.#tags = new OpenTags(entry.tags, (ended, depth, end) => {
			if (ended.scope) this.#inline.leave(ended.scope);
			if (ended.tag.block && !ended.inlineDisplay) this.#blocks.border();
			this.#inline.shrink(depth, end);
		});
		this.#tokens = tokenPass(piece, this);
	}

	/** Where the next window begins, in the source, and the state there. */
	get at(): number {
		return this.#begin + this.#at;
	}
	get exit(): MarkupState {
		return this.#exit;
	}

	/** @returns undefined when the piece ended before the window did: a longer one is wanted */
	*next(nextStop: (from: number) => number): Steps<Step<MarkupState, MarkupPart> | undefined> {
		this.#nextStop = (from) => nextStop(this.#begin + from) - this.#begin;
		const read = this.#part;
		if (!(yield* this.#tokens.run())) {
			if (this.#begin + this.#piece.length < this.source.length) return undefined;
			this.#blocks.border();
			this.#at = this.#piece.length;
		}
		this.#exit = {
			tags: this.#tags.top,
			elements: this.#inline.top,
			scope: this.#inline.scope,
			pageBreak: this.#blocks.pageBreakSeen,
			tooDeep: this.#inline.tooDeep,
		};
		this.#part = newPart(this.#at);
		for (const collector of [this.#inline, this.#contexts, this.#blocks]) collector.begin(this.#part);
		return { part: read, end: this.at, exit: this.#exit };
	}

	openTag(name: string, start: number, end: number, attributes: AttributeOffsets, selfClosing: boolean): void {
		this.#open(name, start, end, attributes, selfClosing);
		if (this.#blocks.pending || this.#contexts.pending(end) || this.#tags.isOpaque) return;
		if (!isBoundary(this.#at, end, this.#window, this.#nextStop)) return;
		this.#at = end;
		this.#tokens.pause();
	}

	closeTag(name: string, start: number, nameEnd: number): void {
		if (name.includes(":")) {
			if (this.#inline.close(name, start, nameEnd, this.#tags.depth)) return;
			this.#contexts.close(name, start, nameEnd);
		}
		this.#tags.close(name.toLowerCase(), start);
	}

	text(start: number, end: number, raw: boolean): void {
		const inline = this.#inline;
		if (this.#tags.bits & SKIPPED || inline.inResources) return;
		const around = (inline.inHidden ? HIDDEN : 0) | (inline.inExclude ? EXCLUDED : 0);
		this.#blocks.text(start, end, this.#tags.bits | (raw ? RAW : 0) | around);
	}

	comment(start: number): void {
		const piece = this.#piece;
		const begin = start - "<!--".length;
		if (!opensWaiver(piece.slice(begin, start + WAIVER_BEGIN))) return;
		const stop = piece.slice(start, start + WAIVER_LENGTH).indexOf("-->");
		const note = stop < 0 ? undefined : readWaiver(piece.slice(begin, start + stop + "-->".length), begin);
		if (!note) return;
		const { start: from } = this.#part;
		const name = { start: note.name.start - from, end: note.name.end - from };
		this.#part.waivers.push({ ...note, start: note.start - from, end: note.end - from, name });
	}

	#open(name: string, start: number, end: number, attributes: AttributeOffsets, selfClosing: boolean): void {
		if (name.includes(":")) {
			if (this.#inline.open({ name, start, end, attributes, selfClosing }, this.#tags.depth)) return;
			this.#contexts.open(name, start, end, attributes);
		}
		const lower = name.toLowerCase();
		if (lower === "br") {
			if (!this.#inline.inResources) this.#blocks.lineBreak(start, end);
			return;
		}
		const tag = tagOf(lower);
		const { style, shows } = styleIn(this.#piece, attributes, this.#part.start);
		if (tag.block && !style.inline) {
			this.#tags.closeBefore(lower, start);
			this.#blocks.border();
		}
		if (shows) this.#part.shown.push(shows);
		if (style.pageBreak || lower === "hr") this.#blocks.pageBreak();
		if (tag.empty || selfClosing) return;
		const link = lower === "a" && hasAttribute(this.#piece, attributes, "href") ? LINK : 0;
		const scope = attributes.length > 0 ? this.#inline.enter(attributes) : undefined;
		this.#tags.open(lower, tag, style, link, scope);
	}
}
