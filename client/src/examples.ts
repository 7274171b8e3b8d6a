import type { Disposable, ExtensionContext } from "vscode";
import { commands, Uri, window, workspace } from "vscode";

/** The drafts of invented companies that came along, and what each shows. */
const EXAMPLES = [
	{
		file: "brackenford-20f.md",
		label: "Ten faults to mend",
		detail: "Form 20-F in Markdown: each fault has a fix (Ctrl+.)",
	},
	{
		file: "northlight-20f-corrected.cyd",
		label: "A clean fact sheet",
		detail: "Form 20-F: every requirement is answered",
	},
	{
		file: "northlight-20f.cyd",
		label: "The same before its review",
		detail: "Form 20-F: what reviewers meet most often",
	},
	{ file: "lanternfield-10k.htm", label: "Inline XBRL", detail: "Form 10-K: a flag says the opposite of its sentence" },
	{ file: "tidewell-8k.md", label: "An incident report", detail: "Form 8-K Item 1.05 with its five blocks" },
] as const;

const LANGUAGES: Readonly<Record<string, string>> = { md: "markdown", cyd: "cyd", htm: "html" };

/** The command that opens a copy of an example: what is tried on it changes nothing. */
export function registerExamples(context: ExtensionContext): Disposable {
	return commands.registerCommand("cydlint.openExample", async (given?: string) => {
		const named = EXAMPLES.find(({ file }) => file === given);
		const chosen =
			named ??
			(await window.showQuickPick(EXAMPLES, { placeHolder: "Which example? Every company in them is invented." }));
		if (!chosen) return;
		const { extensionUri } = context;
		const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, "examples", chosen.file));
		const language = LANGUAGES[chosen.file.split(".").at(-1) ?? ""] ?? "plaintext";
		const document = await workspace.openTextDocument({ language, content: new TextDecoder().decode(bytes) });
		await window.showTextDocument(document, { preview: false });
	});
}
