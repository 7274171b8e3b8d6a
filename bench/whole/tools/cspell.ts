import type { Tool } from "./tool.ts";
import { importPeer } from "./tool.ts";

interface CSpell {
	spellCheckDocument(
		document: { readonly uri: string; readonly text: string; readonly languageId: string; readonly locale: string },
		options: { readonly generateSuggestions: boolean; readonly noConfigSearch: boolean },
		settings: Readonly<Record<string, never>>,
	): Promise<{ readonly issues: readonly unknown[]; readonly checked: boolean }>;
}

export const cspell: Tool = {
	name: "cspell",
	async load() {
		const { spellCheckDocument } = await importPeer<CSpell>("cspell-lib");
		return async (text) => {
			const document = { uri: "file:///draft.md", text, languageId: "markdown", locale: "en" };
			const options = { generateSuggestions: false, noConfigSearch: true };
			const { issues, checked } = await spellCheckDocument(document, options, {});
			if (!checked) throw new Error("cspell did not check the text");
			return issues.length;
		};
	},
};
