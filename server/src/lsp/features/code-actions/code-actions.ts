import type { ClientCapabilities, CodeAction, CodeActionParams, ServerCapabilities } from "vscode-languageserver";
import { contentsOf } from "../../../waivers/contents.ts";
import type { Current } from "../../current.ts";
import { range, SOURCE } from "../diagnostics.ts";
import { hasCommand } from "../shown-by-client.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import { accept } from "./accept.ts";
import type { Action, Asked } from "./define-action.ts";
import { isWanted } from "./define-action.ts";
import { fixAll } from "./fix-all.ts";
import { quickFix } from "./quick-fix.ts";

const ACTIONS: readonly Action[] = [quickFix, accept, fixAll];

/** Nothing for a client that knows commands alone. */
export function codeActionCapability({ textDocument }: ClientCapabilities): Partial<ServerCapabilities> {
	if (!textDocument?.codeAction?.codeActionLiteralSupport) return {};
	return { codeActionProvider: { codeActionKinds: [...new Set(ACTIONS.map(({ kind }) => kind))] } };
}

/** What can be done at a place of a document, for the kinds that the client asks for. */
export function codeActions(
	current: Current,
	{ context, range: asked }: CodeActionParams,
	client: ClientCapabilities,
): CodeAction[] {
	const { document, entry } = current;
	const wanted = ACTIONS.filter((action) => isWanted(action, context));
	const { draft, judgement, findings } = entry.result;
	if (!draft || wanted.length === 0) return [];
	const from: Asked = {
		draft,
		findings,
		uri: document.uri,
		asks: hasCommand(client, "cydlint.accept"),
		contentOf: contentsOf(judgement, draft.source),
		place: { start: document.offsetAt(asked.start), end: document.offsetAt(asked.end) },
		context,
		edit: (replacements) => workspaceEdit(current, replacements, client),
		diagnosticsOf(finding) {
			const { start, end } = range(document, finding);
			return context.diagnostics.filter(
				({ source, code, range: { start: a, end: b } }) =>
					(source === undefined || source === SOURCE) &&
					code === finding.rule &&
					a.line === start.line &&
					a.character === start.character &&
					b.line === end.line &&
					b.character === end.character,
			);
		},
	};
	return wanted.flatMap((action) => action.actions(from));
}
