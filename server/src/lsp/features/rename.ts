import type {
	ClientCapabilities,
	Position,
	PrepareRenameResult,
	ServerCapabilities,
	WorkspaceEdit,
} from "vscode-languageserver";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Draft } from "../../draft/types.ts";
import { oneLine, shortened } from "../../encode/plain.ts";
import type { IdPlace } from "../../formats/inline-xbrl/ids.ts";
import { idAt, isId, placesOfId } from "../../formats/inline-xbrl/ids.ts";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** That a place can be asked about first is told only to a client that knows it. */
export function prepareCapability({ textDocument }: ClientCapabilities): Partial<ServerCapabilities> {
	return textDocument?.rename?.prepareSupport === true ? { renameProvider: { prepareProvider: true } } : {};
}

/** What can be renamed at a place: an id of Inline XBRL. Refused with a reason elsewhere in a draft; null in other files. */
export function prepareRename(
	{ document, entry: { result } }: Current,
	{ position }: { readonly position: Position },
): PrepareRenameResult | null {
	if (!result.draft) return null;
	const place = renamable(result.draft, document.offsetAt(position));
	return { range: range(document, place), placeholder: place.id };
}

/** Gives an id another name wherever it stands in the document: where it is given, and in each attribute that uses it. */
export function rename(
	current: Current,
	{ position, newName }: { readonly position: Position; readonly newName: string },
	client: ClientCapabilities,
): WorkspaceEdit | null {
	const { document, entry } = current;
	const { draft } = entry.result;
	if (!draft) return null;
	const { id } = renamable(draft, document.offsetAt(position));
	if (!isId(newName))
		refuse(`${quoted(newName)} is no XML id: begin with a letter or “_”, go on with letters, digits, “.”, “-” or “_”.`);
	if (newName === id) return null;
	const source = draft.source.slice(0, draft.source.length);
	const places = placesOfId(source, id);
	if (!places.some(({ given }) => given))
		refuse(`${quoted(id)} is not given in this document: rename it in the one that has it.`);
	if (placesOfId(source, newName).some(({ given }) => given))
		refuse(`${quoted(newName)} is the id of another element of this document.`);
	return workspaceEdit(
		current,
		places.map(({ start, end }) => ({ start, end, text: newName })),
		client,
	);
}

function renamable(draft: Draft, offset: number): IdPlace {
	if (!draft.traits.inlineXbrl)
		refuse("Only ids of Inline XBRL can be renamed: of contexts, units, facts and continuations.");
	const place = idAt(draft.source, offset);
	if (!place || !isId(place.id))
		refuse("Put the cursor on an id: the value of id, contextRef, unitRef or continuedAt.");
	return place;
}

/** The editor shows the message where the author asked. */
function refuse(message: string): never {
	throw new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function quoted(text: string): string {
	return `“${shortened(oneLine(text), 60)}”`;
}
