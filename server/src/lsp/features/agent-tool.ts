import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RequestType } from "vscode-languageserver";
import type { Looked, Problem } from "../../agents/define-tool.ts";
import { useTool } from "../../agents/tools.ts";
import type { LintOptions } from "../../lint.ts";
import { failedLint, openLint } from "../../lint.ts";
import { pagesFolder } from "../../process/pages.ts";
import type { DraftSettings } from "../../settings/for-draft.ts";
import { inSlices } from "../time-slices.ts";
import { pathOf } from "../uri.ts";

/** A draft that a tool is asked about, as the client read it: by its URI go extension and settings. */
export interface ToolDraft {
	readonly uri: string;
	readonly languageId: string;
	readonly text: string;
}

/** What `cydlint/tool` asks. */
export interface ToolParams {
	/** Name of the tool: `cydlint_lint`. */
	readonly name: string;
	/** As the model gave it. */
	readonly input: unknown;
	/** The file that `path` of the input names, or why it was not read; none where it names none. */
	readonly file?: ToolDraft | Problem;
	/** Stands for the URI of a text that is no file. */
	readonly folder: string;
}

/** A tool's answer for a language model; `problem` in it says why there is none. */
export const ToolRequest = new RequestType<ToolParams, object, void>("cydlint/tool");

/**
 * Answers a tool as `cydlint mcp` answers it. Other messages are handled meanwhile.
 *
 * @param settingsOf what holds for a document
 */
export function agentTool(
	{ name, input, file, folder }: ToolParams,
	settingsOf: (document: Pick<ToolDraft, "uri" | "languageId">) => Promise<DraftSettings>,
): Promise<object> {
	return useTool(name, input, {
		async check(asked) {
			if (!("path" in asked)) {
				const { text, languageId } = asked;
				const settings = await settingsOf({ uri: `${folder}/text`, languageId: languageId ?? "markdown" });
				return look("text", text, { ...settings, ...(languageId !== undefined && { languageId }) });
			}
			if (!file) return { problem: "it was not read" };
			if ("problem" in file) return { problem: String(file.problem) };
			const settings = await settingsOf(file);
			if (!settings.checked) return { problem: "the settings say that it is not to be checked" };
			const path = pathOf(file.uri);
			return look(path, file.text, { ...settings, path, languageId: file.languageId });
		},
		page(page) {
			try {
				return readFileSync(join(pagesFolder(), page), "utf8");
			} catch {
				return undefined;
			}
		},
	});
}

async function look(path: string, source: string, options: LintOptions): Promise<Looked> {
	try {
		const result = await inSlices(openLint(source, options).run(source, options), () => false);
		return { checked: { path, source, result: result ?? failedLint(source.length, "given up") }, notes: [] };
	} catch (error) {
		return { checked: { path, source, result: failedLint(source.length, error) }, notes: [] };
	}
}
