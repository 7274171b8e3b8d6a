import type { Position, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocuments } from "vscode-languageserver";
import type { Edit } from "../text/edit.ts";
import { ChunkedText } from "./chunked-text.ts";
import type { Document } from "./features/document.ts";

/** More edits than this count as one that replaces everything: a document that nobody asks for must not fill memory. */
const MOST_EDITS = 10_000;

/** An open document, which takes note of where it is edited: the protocol says it, and it is what re-reading rests on. */
export class OpenDocument implements Document {
	readonly uri: string;
	readonly languageId: string;
	#version: number;
	#revision = 0;
	#text: ChunkedText;
	#edits: Edit[] = [];

	constructor(uri: string, languageId: string, version: number, text: string) {
		this.uri = uri;
		this.languageId = languageId;
		this.#version = version;
		this.#text = ChunkedText.of(text);
	}

	/** What the client calls this text. A careless one calls two texts the same. */
	get version(): number {
		return this.#version;
	}

	/** How many changes have arrived: tells one text from the next, whatever the client calls them. */
	get revision(): number {
		return this.#revision;
	}

	/** The text as it stands. */
	get text(): ChunkedText {
		return this.#text;
	}

	get lineCount(): number {
		return this.#text.lineCount;
	}

	positionAt(offset: number): Position {
		return this.#text.positionAt(offset);
	}

	offsetAt(position: Position): number {
		return this.#text.offsetAt(position);
	}

	update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
		for (const change of changes) this.#change(change);
		this.#version = version;
		this.#revision++;
		if (this.#edits.length > MOST_EDITS) this.#edits = [wholeEdit(this.#edits, this.#text.length)];
	}

	/** What was done since the last call, in order. */
	takeEdits(): readonly Edit[] {
		return this.#edits.splice(0);
	}

	#change(change: TextDocumentContentChangeEvent): void {
		const inserted = change.text.length;
		if (!("range" in change)) {
			this.#edits.push({ start: 0, end: this.#text.length, inserted });
			this.#text = ChunkedText.of(change.text);
			return;
		}
		const [one, other] = [this.offsetAt(change.range.start), this.offsetAt(change.range.end)];
		const [start, end] = [Math.min(one, other), Math.max(one, other)];
		this.#edits.push({ start, end, inserted });
		this.#text = this.#text.edit(start, end, change.text);
	}
}

function wholeEdit(edits: readonly Edit[], length: number): Edit {
	const before = edits.reduce((sum, { start, end, inserted }) => sum + (end - start) - inserted, length);
	return { start: 0, end: before, inserted: length };
}

/** The documents that the client has open, each an `OpenDocument`. */
export function createDocuments(): TextDocuments<OpenDocument> {
	return new TextDocuments<OpenDocument>({
		create: (uri, languageId, version, text) => new OpenDocument(uri, languageId, version, text),
		update(document, changes, version) {
			document.update(changes, version);
			return document;
		},
	});
}
