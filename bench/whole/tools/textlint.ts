import type { Tool } from "./tool.ts";
import { defaultOf, importPeer } from "./tool.ts";

interface Kernel {
	readonly TextlintKernel: new () => {
		lintText(
			text: string,
			options: {
				readonly filePath: string;
				readonly ext: string;
				readonly plugins: readonly { readonly pluginId: string; readonly plugin: unknown }[];
				readonly rules: readonly { readonly ruleId: string; readonly rule: unknown }[];
			},
		): Promise<{ readonly messages: readonly unknown[] }>;
	};
}

const RULES = ["write-good", "terminology"];

export const textlint: Tool = {
	name: `textlint (${RULES.join(", ")})`,
	async load() {
		const { TextlintKernel } = await importPeer<Kernel>("@textlint/kernel");
		const named = async (name: string): Promise<unknown> => defaultOf(await importPeer<object>(name));
		const plugins = [{ pluginId: "markdown", plugin: await named("@textlint/textlint-plugin-markdown") }];
		const rules = await Promise.all(
			RULES.map(async (ruleId) => ({ ruleId, rule: await named(`textlint-rule-${ruleId}`) })),
		);
		const kernel = new TextlintKernel();
		return async (text) =>
			(await kernel.lintText(text, { filePath: "draft.md", ext: ".md", plugins, rules })).messages.length;
	},
};
