import type { ClientCapabilities, TextDocumentIdentifier, WorkspaceEdit } from "vscode-languageserver";
import { ProtocolRequestType } from "vscode-languageserver";
import { editsOf } from "../../fixes/edits.ts";
import { requirementsOf } from "../../requirements/requirements.ts";
import { scaffoldFix } from "../../rules/support/scaffold.ts";
import type { Current } from "../current.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** The requirement whose passage is to be inserted, by its id. */
export interface ScaffoldParams {
	readonly textDocument: TextDocumentIdentifier;
	readonly requirement: string;
}

/** What the client is to write, or why there is nothing to write: a sentence for the user. */
export type ScaffoldAnswer = { readonly edit: WorkspaceEdit } | { readonly problem: string };

/** Inserts a passage to be filled in: the answer is the edit that writes it into the draft. */
export const ScaffoldRequest = new ProtocolRequestType<ScaffoldParams, ScaffoldAnswer, never, void, void>(
	"cydlint/scaffold",
);

/** The edit that inserts the passage of a requirement into the text as it stands. */
export function scaffold(
	current: Current,
	{ requirement }: ScaffoldParams,
	client: ClientCapabilities,
): ScaffoldAnswer {
	const { draft, judgement } = current.entry.result;
	const asked = draft && requirementsOf(draft.regime).find(({ id }) => id === requirement);
	if (!draft || !judgement || !asked) return { problem: "The draft does not have this requirement." };
	const fix = scaffoldFix(draft, judgement, asked.id);
	if (!fix) return { problem: "The passage to fill in is in the draft already." };
	const edits = editsOf(draft, fix);
	if (!edits)
		return { problem: "Nothing can be put there in this format: it stands between cells, or EDGAR made the page." };
	return { edit: workspaceEdit(current, edits, client) };
}
