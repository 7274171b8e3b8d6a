import type { Disposable, ExtensionContext } from "vscode";
import { commands, Uri, workspace } from "vscode";

/** Scheme of the pages of the rules; the manifest has VS Code show what it names as a rendered page. */
const SCHEME = "cydlint-rule";

/** What links to pages begin with; a page's file name follows. */
export const RULE_PAGES = `${SCHEME}:/rules/`;

/** VS Code's own preview of Markdown. */
const PREVIEW = "vscode.markdown.preview.editor";

/** Serves the pages that came with the extension, and the command that shows the list of all rules. */
export function provideRulePages(context: ExtensionContext): Disposable[] {
	const pages = Uri.joinPath(context.extensionUri, "docs", "rules");
	return [
		workspace.registerTextDocumentContentProvider(SCHEME, {
			async provideTextDocumentContent({ path }) {
				const name = /^\/rules\/([\w-]+\.md)$/.exec(path)?.[1];
				if (name === undefined) throw new Error(`no page of a rule: ${path}`);
				return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(pages, name)));
			},
		}),
		commands.registerCommand("cydlint.showRules", () => showRulePage("README.md")),
	];
}

/** Shows the page of a rule, by its file name, as VS Code renders Markdown. */
export async function showRulePage(page: string): Promise<void> {
	await commands.executeCommand("vscode.openWith", Uri.parse(`${RULE_PAGES}${page}`, true), PREVIEW);
}
