import { Tokenizer } from "htmlparser2";
import { WordProblem } from "./package.ts";

/** An element of a part as it begins. Offsets are UTF-16 units of the part. */
export interface XmlElement {
	/** `p` in WordprocessingML, `mc:Fallback` of markup compatibility, `:Relationship` in any other namespace. */
	readonly name: string;
	/** The prefix that it is written with; empty for none. */
	readonly prefix: string;
	/** Where its tag begins and ends. */
	readonly start: number;
	readonly end: number;
	/** The value of an attribute by its local name. */
	attribute(name: string): string | undefined;
}

/** What is told of a part while it is read. */
export interface XmlReader {
	open(element: XmlElement, parent: string): void;
	/** @param start where the end tag begins; that of an element without one: where its tag ends */
	close?(name: string, parent: string, start: number, end: number): void;
	text?(text: string): void;
}

/** Elements of a part: a report of 300 pages has a third. */
const ELEMENTS = 1_000_000;
/** Elements in each other: Word itself goes to some 50. */
const DEPTH = 200;

const WORD = new Set([
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
	"http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Reads a part strictly. There is no document type in a Word file, so none is taken: nothing can be defined that
 * expands.
 *
 * @param part its name, for messages
 * @throws WordProblem where it is not well-formed, has a document type or nests absurdly
 */
export function readXml(part: string, source: string, reader: XmlReader): void {
	new StrictReader(part, source, reader).read();
}

interface OpenElement {
	/** As written, with its prefix. */
	readonly written: string;
	readonly name: string;
	/** Namespaces by prefix that hold in it. */
	readonly spaces: ReadonlyMap<string, string>;
}

const UNQUOTED = 2;

class StrictReader {
	readonly #part: string;
	readonly #source: string;
	readonly #reader: XmlReader;
	readonly #open: OpenElement[] = [];
	#roots = 0;
	#count = 0;
	/** Of the tag that is being read. */
	#tag = { start: 0, written: "" };
	#attributes = new Map<string, string>();
	#key = "";
	#value = "";

	constructor(part: string, source: string, reader: XmlReader) {
		this.#part = part;
		this.#source = source;
		this.#reader = reader;
	}

	read(): void {
		const source = this.#source;
		const tokenizer = new Tokenizer(
			{ xmlMode: true, decodeEntities: true },
			{
				onopentagname: (start, end) => this.#begin(start - 1, source.slice(start, end)),
				onattribname: (start, end) => {
					this.#key = source.slice(start, end);
					this.#value = "";
				},
				onattribdata: (start, end) => {
					this.#value += source.slice(start, end);
				},
				onattribentity: (point) => {
					this.#value += String.fromCodePoint(point);
				},
				onattribend: (quote) => {
					if (quote < UNQUOTED || this.#attributes.has(this.#key)) this.#damaged();
					this.#attributes.set(this.#key, this.#value);
				},
				onopentagend: (end) => this.#opened(end + 1),
				onselfclosingtag: (end) => {
					this.#opened(end + 1);
					this.#closed(this.#tag.written, end + 1, end + 1);
				},
				onclosetag: (start, end) => this.#closed(source.slice(start, end), start - 2, source.indexOf(">", end) + 1),
				ontext: (start, end) => this.#text(source.slice(start, end)),
				ontextentity: (point) => this.#reader.text?.(String.fromCodePoint(point)),
				oncdata: (start, end, after) => this.#reader.text?.(source.slice(start, end - after)),
				ondeclaration: () => {
					throw new WordProblem(`its part ${this.#part} declares a document type, as no Word file does`);
				},
				oncomment: () => {},
				onprocessinginstruction: () => {},
				onend: () => {},
			},
		);
		tokenizer.write(source);
		tokenizer.end();
		if (this.#open.length > 0 || this.#roots !== 1) this.#damaged();
	}

	#damaged(): never {
		throw new WordProblem(`it is damaged: its part ${this.#part} is no well-formed XML`);
	}

	#begin(start: number, written: string): void {
		this.#tag = { start, written };
		this.#attributes = new Map();
	}

	#opened(end: number): void {
		const { start, written } = this.#tag;
		const attributes = this.#attributes;
		if (this.#open.length === 0 && ++this.#roots > 1) this.#damaged();
		if (++this.#count > ELEMENTS) throw new WordProblem(`its part ${this.#part} has more than ${ELEMENTS} elements`);
		if (this.#open.length >= DEPTH)
			throw new WordProblem(`its part ${this.#part} nests elements more than ${DEPTH} deep, as no Word file does`);
		const parent = this.#open.at(-1);
		const spaces = declared(attributes, parent?.spaces ?? new Map());
		const [prefix, local] = parted(written);
		const space = spaces.get(prefix) ?? "";
		const name = WORD.has(space) ? local : `${space === COMPATIBILITY ? "mc" : ""}:${local}`;
		const attribute = (wanted: string) => {
			for (const [key, value] of attributes) if (parted(key)[1] === wanted) return value;
			return undefined;
		};
		this.#reader.open({ name, prefix, start, end, attribute }, parent?.name ?? "");
		this.#open.push({ written, name, spaces });
	}

	#closed(written: string, start: number, end: number): void {
		const element = this.#open.pop();
		if (element?.written !== written || end === 0) this.#damaged();
		this.#reader.close?.(element.name, this.#open.at(-1)?.name ?? "", start, end);
	}

	#text(text: string): void {
		// What is left of a reference that XML does not have, or of text outside the root.
		if (text.includes("&") || (this.#open.length === 0 && /[^\s\ufeff]/.test(text))) this.#damaged();
		this.#reader.text?.(text);
	}
}

function parted(written: string): readonly [prefix: string, local: string] {
	const colon = written.indexOf(":");
	return colon < 0 ? ["", written] : [written.slice(0, colon), written.slice(colon + 1)];
}

/** The namespaces that hold in an element with these attributes. */
function declared(
	attributes: ReadonlyMap<string, string>,
	outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	let own: Map<string, string> | undefined;
	for (const [key, value] of attributes) {
		if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
		own ??= new Map(outer);
		own.set(key === "xmlns" ? "" : key.slice("xmlns:".length), value);
	}
	return own ?? outer;
}
