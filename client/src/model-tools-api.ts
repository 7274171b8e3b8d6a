import type { CancellationToken, Disposable, MarkdownString } from "vscode";
import * as vscode from "vscode";

/** What a tool gives to a model. */
export interface ToolResult {
	readonly content: readonly unknown[];
}

/** A tool as VS Code calls it. */
export interface ModelTool {
	invoke(options: { readonly input: unknown }, token: CancellationToken): Promise<ToolResult>;
	/** What is shown while it runs, and what the user is asked before. */
	prepareInvocation(options: { readonly input: unknown }): {
		readonly invocationMessage: string;
		readonly confirmationMessages?: { readonly title: string; readonly message: string | MarkdownString };
	};
}

/** What of VS Code's own is needed to offer tools; it is there from 1.95 on, and the extension runs from 1.91 on. */
export interface ModelToolsApi {
	register(name: string, tool: ModelTool): Disposable;
	/** A result that is one text. */
	text(value: string): ToolResult;
}

/** The editor's part; undefined where it is too old to have one. */
export function modelToolsApi(): ModelToolsApi | undefined {
	const { lm, LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as {
		readonly lm?: { readonly registerTool?: (name: string, tool: ModelTool) => Disposable };
		readonly LanguageModelToolResult?: new (content: readonly unknown[]) => ToolResult;
		readonly LanguageModelTextPart?: new (value: string) => unknown;
	};
	if (!lm?.registerTool || !LanguageModelToolResult || !LanguageModelTextPart) return undefined;
	return {
		register: (name, tool) => lm.registerTool?.(name, tool) ?? { dispose() {} },
		text: (value) => new LanguageModelToolResult([new LanguageModelTextPart(value)]),
	};
}
