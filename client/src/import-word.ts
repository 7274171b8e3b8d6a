import type { Disposable } from "vscode";
import { commands, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

type Answer = { readonly markdown: string; readonly notes: readonly string[] } | { readonly problem: string };

/**
 * The command that makes a Markdown draft of a Word file: a new document, which is saved where the user likes.
 *
 * @param start starts the server where it is not running, and gives its client
 */
export function registerImportWord(start: () => Promise<LanguageClient | undefined>): Disposable {
	return commands.registerCommand("cydlint.importWord", async (given?: unknown) => {
		const file = given instanceof Uri ? given : await ask();
		const server = file && (await start());
		if (!file || !server) return;
		const bytes = base64(await workspace.fs.readFile(file));
		const answer: Answer = await server.sendRequest("cydlint/importWord", { bytes });
		const name = file.path.slice(file.path.lastIndexOf("/") + 1);
		if ("problem" in answer) {
			void window.showErrorMessage(`${name}: ${answer.problem}`);
			return;
		}
		const draft = await workspace.openTextDocument({ language: "markdown", content: answer.markdown });
		await window.showTextDocument(draft);
		if (answer.notes.length > 0) void window.showInformationMessage(`${name}: ${answer.notes.join("; ")}.`);
	});
}

async function ask(): Promise<Uri | undefined> {
	const chosen = await window.showOpenDialog({ title: "Import Word file", filters: { Word: ["docx"] } });
	return chosen?.[0];
}

/** So many bytes become characters at once: a call takes no more arguments. */
const AT_ONCE = 8_192;

/** As Node's own, which a browser does not have. */
function base64(bytes: Uint8Array): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
	return btoa(text);
}
