import { RequestType } from "vscode-languageserver";
import type { ToolParams } from "./agent-tool.ts";

/** `cydlint/tool`: as on the desktop, but for the answer. */
export const ToolRequest = new RequestType<ToolParams, object, void>("cydlint/tool");

/** The pages of the rules do not come along to a browser, nor does what reads them. */
export function agentTool(): object {
	return { problem: "The tools for language models are in VS Code on the desktop, or in `cydlint mcp`." };
}
