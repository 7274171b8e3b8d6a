import type { ClientCapabilities, TextDocumentIdentifier, WorkspaceEdit } from "vscode-languageserver";
import { ProtocolRequestType } from "vscode-languageserver";
import type { Acceptance } from "../../draft/waiver.ts";
import { editsOf } from "../../fixes/edits.ts";
import { CONFIG_NAMES } from "../../settings/config-file.ts";
import { namedFrom } from "../../settings/for-draft.ts";
import { addAcceptance, NEW_CONFIG } from "../../settings/write-acceptance.ts";
import { replaced } from "../../text/replacement.ts";
import { contentsOf } from "../../waivers/contents.ts";
import { isAcceptable, LACKS, lacksOf } from "../../waivers/waive.ts";
import { ChunkedText } from "../chunked-text.ts";
import type { Current } from "../current.ts";
import { uriOf } from "../disk.ts";
import { pathOf } from "../uri.ts";
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
	/** Whether a comment is written into the draft, or an entry into the config; a comment, if left out. */
	readonly where?: "draft" | "config";
}

/** What the client is to write, or why there is nothing to write: a sentence for the user. */
export type AcceptAnswer = { readonly edit: WorkspaceEdit } | { readonly problem: string };

/** Accepts a finding: the answer is the edit that writes it into the draft or the config. */
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
	if (params.where === "config") return acceptInConfig(current, waiver, client);
	const edits = editsOf(draft, { intents: [{ kind: "addWaiver", place, waiver }], safe: false });
	if (!edits) return { problem: "This format takes no comment; accept the finding in .cydlint.json." };
	return { edit: workspaceEdit(current, edits, client) };
}

/** An entry in the config that holds for the draft, or in a new one beside it. */
function acceptInConfig(
	{ document: { uri }, entry: { settings } }: Current,
	waiver: Acceptance,
	client: ClientCapabilities,
): AcceptAnswer {
	const { documentChanges, resourceOperations = [] } = client.workspace?.workspaceEdit ?? {};
	const { config } = settings;
	const [name] = CONFIG_NAMES;
	if (!config && !(documentChanges && resourceOperations.includes("create")))
		return { problem: `There is no ${name} beside the draft; create one that holds {}.` };
	if (config && config.problems.length > 0) return { problem: `${name} has an error; correct it first.` };
	const target = config ? uriOf(config.path) : `${uri.slice(0, uri.lastIndexOf("/") + 1)}${name}`;
	const acceptance = { ...waiver, file: namedFrom(pathOf(target), pathOf(uri)) };
	const text = config?.text ?? NEW_CONFIG;
	const replacements = addAcceptance(text, acceptance, config?.settings.accept === undefined);
	const place = ChunkedText.of(config ? text : "");
	const edits = (config ? replacements : [{ start: 0, end: 0, text: replaced(text, replacements) }]).map((it) => ({
		range: { start: place.positionAt(it.start), end: place.positionAt(it.end) },
		newText: it.text,
	}));
	if (!documentChanges) return { edit: { changes: { [target]: edits } } };
	const change = { textDocument: { uri: target, version: null }, edits };
	const create = { kind: "create" as const, uri: target, options: { ignoreIfExists: true } };
	return { edit: { documentChanges: config ? [change] : [create, change] } };
}

/** The day as the user's clock has it, as an ISO date. */
export function today(now = new Date()): string {
	const two = (part: number) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
