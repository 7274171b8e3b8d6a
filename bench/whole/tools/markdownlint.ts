import type { Tool } from "./tool.ts";
import { importPeer } from "./tool.ts";

interface Markdownlint {
	lint(options: { readonly strings: Readonly<Record<string, string>> }): Readonly<Record<string, readonly unknown[]>>;
}

export const markdownlint: Tool = {
	name: "markdownlint",
	async load() {
		const { lint } = await importPeer<Markdownlint>("markdownlint/sync");
		return (text) => lint({ strings: { text } }).text?.length ?? 0;
	},
};
