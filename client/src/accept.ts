import type { Disposable, Memento } from "vscode";
import { commands, window, workspace } from "vscode";
import type { LanguageClient, WorkspaceEdit } from "vscode-languageclient/node";

/** The command of the code action: asks for reason and name, and writes what the server makes of it. */
export const ACCEPT = "cydlint.accept";
/** Whoever accepted last is likely to accept next. */
const NAME = "cydlint.acceptedBy";

/** The finding that is accepted; reason and name where they need not be asked for. */
interface Asked {
	readonly uri: string;
	readonly rule: string;
	readonly of: string;
	readonly reason?: string;
	readonly by?: string;
}

type Answer = { readonly edit: WorkspaceEdit } | { readonly problem: string };

/**
 * The command `cydlint.accept`.
 *
 * @param state keeps the name, on this machine
 */
export function registerAccept(client: () => LanguageClient | undefined, state: Memento): Disposable {
	return commands.registerCommand(ACCEPT, async (asked: Asked) => {
		const server = client();
		if (!server) return;
		const reason =
			asked.reason ?? (await ask(`Why is ${asked.rule} accepted?`, "Goes into the record, word for word."));
		if (reason === undefined) return;
		const by = asked.by ?? (await ask("Who accepts it?", "Name, as it is to stand in the record.", state.get(NAME)));
		if (by === undefined) return;
		await state.update(NAME, by);
		const { rule, of, uri } = asked;
		const params = { textDocument: { uri }, rule, of, reason, by };
		const answer: Answer = await server.sendRequest("cydlint/accept", params);
		if ("problem" in answer) {
			void window.showWarningMessage(answer.problem);
			return;
		}
		const edit = await server.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
		if (!edit || !(await workspace.applyEdit(edit)))
			void window.showWarningMessage("The draft has changed; try again.");
	});
}

async function ask(title: string, prompt: string, value = ""): Promise<string | undefined> {
	const given = await window.showInputBox({
		title,
		prompt,
		value,
		ignoreFocusOut: true,
		validateInput: (text) => (text.trim() === "" ? "This cannot be empty." : undefined),
	});
	return given?.trim();
}
