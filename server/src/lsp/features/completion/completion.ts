import type { ClientCapabilities, CompletionItem, Position } from "vscode-languageserver";
import { CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import type { Current } from "../../current.ts";
import type { OpenDocument } from "../../open-documents.ts";
import { range } from "../diagnostics.ts";
import { completeEmptyFile } from "./empty-file.ts";
import { completeFactSheet } from "./fact-sheet.ts";
import { completeFrontMatter } from "./front-matter.ts";
import { completeInlineXbrl } from "./inline-xbrl.ts";
import type { Completer, Place, Proposal } from "./proposal.ts";
import { completeScaffold } from "./scaffolds.ts";
import { completeWaiver } from "./waiver.ts";

const COMPLETERS: readonly Completer[] = [
	completeEmptyFile,
	completeWaiver,
	completeFactSheet,
	completeFrontMatter,
	completeInlineXbrl,
	completeScaffold,
];

/** Signs after which an editor asks by itself: a cell of a fact sheet, a key of front matter, an attribute's value. */
export const TRIGGERS: readonly string[] = ["|", ":", '"'];

const KINDS: Readonly<Record<Proposal["kind"], CompletionItemKind>> = {
	concept: CompletionItemKind.Field,
	value: CompletionItemKind.Value,
	key: CompletionItemKind.Property,
	text: CompletionItemKind.Snippet,
};
/** Of a line that long nothing is looked at but what stands near the cursor: a filing is often one line. */
const LINE = 2_000;

/** What may be written at a place; null where we know of nothing. */
export function completion(
	{ document, entry: { result } }: Current,
	{ position }: { readonly position: Position },
	client: ClientCapabilities,
): CompletionItem[] | null {
	const place = { ...placeAt(document, position), result };
	for (const complete of COMPLETERS) {
		const found = complete(place);
		if (found) return found.all.map((it, at) => item(it, at, range(document, found.replaces), client));
	}
	return null;
}

function placeAt(document: OpenDocument, position: Position): Omit<Place, "result"> {
	const { text } = document;
	const offset = document.offsetAt(position);
	const { line } = document.positionAt(offset);
	const lineStart = Math.max(document.offsetAt({ line, character: 0 }), offset - LINE);
	const lineAt = (at: number) =>
		text
			.slice(
				document.offsetAt({ line: at, character: 0 }),
				Math.min(document.offsetAt({ line: at, character: LINE }), document.offsetAt({ line: at + 1, character: 0 })),
			)
			.replace(/\r?\n?$/, "");
	return {
		languageId: document.languageId,
		offset,
		before: text.slice(lineStart, offset),
		lineStart,
		after: text.slice(offset, document.offsetAt({ line, character: position.character + LINE })),
		above: (count) => Array.from({ length: Math.min(count, line) }, (_, at) => lineAt(line - 1 - at)),
		around: (before, after) => ({
			before: text.slice(Math.max(0, offset - before), offset),
			after: text.slice(offset, offset + after),
		}),
	};
}

function item(
	{ label, kind, detail, about, text, snippet, filter }: Proposal,
	at: number,
	replaces: ReturnType<typeof range>,
	{ textDocument }: ClientCapabilities,
): CompletionItem {
	const places = snippet !== undefined && textDocument?.completion?.completionItem?.snippetSupport === true;
	return {
		label,
		kind: KINDS[kind],
		// Editors sort by it: what is likely stays first.
		sortText: String(at).padStart(3, "0"),
		...(filter !== undefined && { filterText: filter }),
		...(detail !== undefined && { detail }),
		...(about !== undefined && { documentation: about }),
		textEdit: { range: replaces, newText: places ? snippet : text },
		...(places && { insertTextFormat: InsertTextFormat.Snippet }),
	};
}
