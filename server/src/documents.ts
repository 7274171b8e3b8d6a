import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** `[start, end)` of a text as it stood gave way to `inserted` UTF-16 code units. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly inserted: number;
}

/** The open documents, and what was done to each since somebody looked. */
export interface Documents extends TextDocuments<TextDocument> {
	/** The edits in the order in which they were made, since the last call. */
	takeEdits(document: TextDocument): readonly Edit[];
}

/** More edits than this count as one that replaces everything: a document that nobody asks for must not fill memory. */
const MOST_EDITS = 10_000;

/** Documents that take note of where they are edited: the protocol says it, and the library forgets it. */
export function createDocuments(): Documents {
	const made = new WeakMap<TextDocument, Edit[]>();
	const documents = new TextDocuments<TextDocument>({
		create: TextDocument.create,
		update(document, changes, version) {
			const edits = made.get(document) ?? [];
			made.set(document, edits);
			let next = document;
			for (const change of changes) {
				edits.push(editOf(next, change));
				next = TextDocument.update(next, [change], version);
			}
			if (edits.length > MOST_EDITS) edits.splice(0, edits.length, wholeEdit(edits, next.getText().length));
			return next;
		},
	});
	return Object.assign(documents, {
		takeEdits: (document: TextDocument) => made.get(document)?.splice(0) ?? [],
	});
}

function editOf(document: TextDocument, change: TextDocumentContentChangeEvent): Edit {
	const inserted = change.text.length;
	if (!("range" in change)) return { start: 0, end: document.getText().length, inserted };
	const [one, other] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
	return { start: Math.min(one, other), end: Math.max(one, other), inserted };
}

function wholeEdit(edits: readonly Edit[], length: number): Edit {
	const before = edits.reduce((sum, { start, end, inserted }) => sum + (end - start) - inserted, length);
	return { start: 0, end: before, inserted: length };
}
