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
	/** False for a format that takes no comment. */
	readonly takesComment?: boolean;
	readonly where?: "draft" | "config";
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
		const where = asked.where ?? (await askWhere(asked));
		if (where === undefined) return;
		await state.update(NAME, by);
		const { rule, of, uri } = asked;
		await saveConfigs();
		const params = { textDocument: { uri }, rule, of, reason, by, where };
		const answer: Answer = await server.sendRequest("cydlint/accept", params);
		if ("problem" in answer) {
			void window.showWarningMessage(answer.problem);
			return;
		}
		const edit = await server.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
		if (!edit || !(await workspace.applyEdit(edit)))
			void window.showWarningMessage("The draft has changed; try again.");
		// A config holds as it stands on the disk.
		await saveConfigs();
	});
}

/** Whether the acceptance goes into the draft or the config; the config where the draft takes none. */
async function askWhere({ takesComment }: Asked): Promise<"draft" | "config" | undefined> {
	if (takesComment === false) return "config";
	const draft = { label: "In the draft", detail: "A comment beside the place. Take it out before the draft is filed." };
	const config = { label: "In .cydlint.json", detail: "The draft stays as it is." };
	const chosen = await window.showQuickPick([draft, config], {
		title: "Where is the acceptance kept?",
		ignoreFocusOut: true,
	});
	return chosen && (chosen === config ? "config" : "draft");
}

async function saveConfigs(): Promise<void> {
	for (const document of workspace.textDocuments) {
		if (document.isDirty && /[/\\]\.cydlint\.jsonc?$/.test(document.fileName)) await document.save();
	}
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
