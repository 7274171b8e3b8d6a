import type { Tool } from "./tool.ts";
import { importPeer } from "./tool.ts";

interface Harper {
	readonly LocalLinter: new (options: {
		readonly binary: unknown;
	}) => {
		setup(): Promise<void>;
		lint(text: string, options: { readonly language: "markdown" }): Promise<readonly unknown[]>;
	};
}

export const harper: Tool = {
	name: "harper.js",
	async load() {
		const { LocalLinter } = await importPeer<Harper>("harper.js");
		const { binaryInlined } = await importPeer<{ readonly binaryInlined: unknown }>("harper.js/binaryInlined");
		const linter = new LocalLinter({ binary: binaryInlined });
		await linter.setup();
		return async (text) => (await linter.lint(text, { language: "markdown" })).length;
	},
};
