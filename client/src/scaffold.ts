import type { Disposable } from "vscode";
import { commands, Range, Selection, Uri, window, workspace } from "vscode";
import type { LanguageClient, WorkspaceEdit } from "vscode-languageclient/node";

/** The command that inserts the passage of a requirement, to be filled in. */
export const INSERT_SCAFFOLD = "cydlint.insertScaffold";

/** The draft, and the requirement whose passage is to be inserted. */
interface Asked {
	readonly uri: string;
	readonly requirement: string;
}

type Answer = { readonly edit: WorkspaceEdit } | { readonly problem: string };

/** The command `cydlint.insertScaffold`: writes what the server makes of it, and selects the first prompt. */
export function registerScaffold(client: () => LanguageClient | undefined): Disposable {
	return commands.registerCommand(INSERT_SCAFFOLD, async ({ uri, requirement }: Asked) => {
		const server = client();
		if (!server) return;
		const answer: Answer = await server.sendRequest("cydlint/scaffold", { textDocument: { uri }, requirement });
		if ("problem" in answer) {
			void window.showInformationMessage(answer.problem);
			return;
		}
		const edit = await server.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
		const [first] = edit?.get(Uri.parse(uri)) ?? [];
		if (!edit || !(await workspace.applyEdit(edit))) {
			void window.showWarningMessage("The draft has changed; try again.");
			return;
		}
		if (first) await selectPrompt(uri, first.range.start.line);
	});
}

/** Selects the first words in brackets from a line on. */
async function selectPrompt(uri: string, line: number): Promise<void> {
	const document = await workspace.openTextDocument(Uri.parse(uri));
	const editor = await window.showTextDocument(document);
	const from = document.offsetAt(document.lineAt(line).range.start);
	const prompt = /\[[^[\]\n]{1,300}\]/.exec(document.getText().slice(from));
	if (!prompt) return;
	const start = document.positionAt(from + prompt.index);
	const end = document.positionAt(from + prompt.index + prompt[0].length);
	editor.selection = new Selection(start, end);
	editor.revealRange(new Range(start, end));
}
