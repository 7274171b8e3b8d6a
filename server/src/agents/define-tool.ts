import type { Checked } from "../report/reporter.ts";

/** A JSON Schema (draft 2020-12) as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** An object with these properties; all are required where no others are named as such. */
export function objectOf(
	properties: Readonly<Record<string, JsonSchema>>,
	required: readonly string[] = Object.keys(properties),
): JsonSchema {
	return { type: "object", properties, required, additionalProperties: false };
}

/** Why a tool has no answer: a sentence or half of one, for the model to read. */
export interface Problem {
	readonly problem: string;
}

/** A draft that a tool is asked about: a file of the workspace, or a text. */
export type Asked = { readonly path: string } | { readonly text: string; readonly languageId?: string };

/** A draft that was checked, with half sentences on what of it was not read as it stands. */
export interface Looked {
	readonly checked: Checked;
	readonly notes: readonly string[];
}

/** What a tool asks of the program that it runs in. */
export interface Desk {
	/** Reads and checks a draft; nothing outside the workspace. */
	check(asked: Asked): Promise<Looked | Problem>;
	/** Text of a page of the documentation of rules; undefined where the pages did not come along. */
	page(name: string): string | undefined;
}

/** What a model is given of a tool, and what answers it. */
export interface AgentTool {
	/** `cydlint_lint`: as MCP and VS Code name it. */
	readonly name: string;
	/** For people. */
	readonly title: string;
	/** For the model: what it does and when to use it. */
	readonly description: string;
	readonly input: JsonSchema;
	readonly output: JsonSchema;
	/**
	 * Answers by data that `output` describes; all text in it is plain and without characters that act.
	 *
	 * @param input as the model gave it: nothing of it is sure
	 */
	answer(input: unknown, desk: Desk): Promise<object | Problem>;
}

/** Whether there is no answer. */
export function isProblem(answer: object): answer is Problem {
	return "problem" in answer;
}
