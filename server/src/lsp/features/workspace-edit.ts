import type { ClientCapabilities, WorkspaceEdit } from "vscode-languageserver";
import type { Replacement } from "../../text/replacement.ts";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";

/** Replacements in a document as an edit that an editor makes only of the text that they were made for. */
export function workspaceEdit(
	{ document }: Current,
	replacements: readonly Replacement[],
	client: ClientCapabilities,
): WorkspaceEdit {
	const { uri, version } = document;
	const edits = replacements.map((it) => ({ range: range(document, it), newText: it.text }));
	return client.workspace?.workspaceEdit?.documentChanges === true
		? { documentChanges: [{ textDocument: { uri, version }, edits }] }
		: { changes: { [uri]: edits } };
}
