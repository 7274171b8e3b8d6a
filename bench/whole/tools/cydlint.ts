import type { Tool } from "./tool.ts";

export const cydlint: Tool = {
	name: "cydlint",
	async load() {
		const { lint } = await import("../../../server/src/lint.ts");
		return (text) => lint(text, { path: "draft.md" }).findings.length;
	},
};
