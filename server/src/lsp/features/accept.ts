import type { ClientCapabilities, TextDocumentIdentifier, WorkspaceEdit } from "vscode-languageserver";
import { ProtocolRequestType } from "vscode-languageserver";
import { editsOf } from "../../fixes/edits.ts";
import { contentsOf } from "../../waivers/contents.ts";
import { isAcceptable, LACKS, lacksOf } from "../../waivers/waive.ts";
import type { Current } from "../current.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** The finding that is accepted, and what is said of it. */
export interface AcceptParams {
	readonly textDocument: TextDocumentIdentifier;
	readonly rule: string;
	/** Names the words that the finding is about; given with the code action, and with the checklist's finding. */
	readonly of: string;
	readonly reason: string;
	readonly by: string;
	/** ISO date; today, if left out. */
	readonly on?: string;
}

/** What the client is to write, or why there is nothing to write: a sentence for the user. */
export type AcceptAnswer = { readonly edit: WorkspaceEdit } | { readonly problem: string };

/** Accepts a finding: the answer is the edit that writes it into the draft. */
export const AcceptRequest = new ProtocolRequestType<AcceptParams, AcceptAnswer, never, void, void>("cydlint/accept");

/** The edit that accepts a finding of the text as it stands. */
export function acceptFinding(current: Current, params: AcceptParams, client: ClientCapabilities): AcceptAnswer {
	const { draft, judgement, findings } = current.entry.result;
	const waiver = {
		rule: String(params.rule),
		reason: String(params.reason ?? "").trim(),
		by: String(params.by ?? "").trim(),
		on: String(params.on ?? today()),
		of: String(params.of),
	};
	if (!draft || !isAcceptable(waiver.rule)) return { problem: "This finding cannot be accepted." };
	const [lack] = lacksOf(waiver);
	if (lack !== undefined) return { problem: `An acceptance needs ${LACKS[lack]}.` };
	const contentOf = contentsOf(judgement, draft.source);
	const place = findings.find((it) => it.rule === waiver.rule && contentOf(it) === waiver.of);
	if (!place) return { problem: "The finding is no longer there: the draft has changed." };
	const edits = editsOf(draft, { intents: [{ kind: "addWaiver", place, waiver }], safe: false });
	if (!edits) return { problem: "This format takes no comment." };
	return { edit: workspaceEdit(current, edits, client) };
}

/** The day as the user's clock has it, as an ISO date. */
export function today(now = new Date()): string {
	const two = (part: number) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
