import type { CancellationToken, Disposable } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { ModelToolsApi } from "./model-tools-api.ts";
import { modelToolsApi } from "./model-tools-api.ts";
import { readWorkspaceFile, workspaceUri } from "./workspace-file.ts";

/** A tool of the manifest; the server answers it. */
interface Contributed {
	readonly name: string;
	readonly displayName: string;
}

/**
 * Offers the tools of the manifest to language models, in editors that have such tools. They read files of the
 * workspace alone, and a model gets the server's answer as JSON.
 *
 * @param manifest package.json of the extension
 * @param running starts the server where it does not run
 */
export function registerModelTools(
	manifest: { readonly contributes?: { readonly languageModelTools?: readonly Contributed[] } },
	running: () => Promise<LanguageClient | undefined>,
): Disposable[] {
	const api = modelToolsApi();
	if (!api) return [];
	const tools = manifest.contributes?.languageModelTools ?? [];
	return tools.map((tool) => registerTool(api, tool, running));
}

function registerTool(
	api: ModelToolsApi,
	{ name, displayName }: Contributed,
	running: () => Promise<LanguageClient | undefined>,
): Disposable {
	return api.register(name, {
		async invoke({ input }, token) {
			const client = await running();
			if (!client) throw new Error("The cydlint language server does not run.");
			const answer = await ask(client, name, input, token);
			if ("problem" in answer) throw new Error(String(answer.problem));
			return api.text(JSON.stringify(answer));
		},
		prepareInvocation: ({ input }) => ({
			invocationMessage: displayName,
			// The law and the rules are no secret, and a text is the model's own; the words of a draft are not.
			...(pathOf(input) !== undefined && {
				confirmationMessages: {
					title: displayName,
					message: `${whatOf(input)}The model that asks is given what cydlint finds, with quotations of the draft.`,
				},
			}),
		}),
	});
}

async function ask(client: LanguageClient, name: string, input: unknown, token: CancellationToken): Promise<object> {
	const path = pathOf(input);
	const file = path === undefined ? undefined : await readWorkspaceFile(path);
	const params = { name, input, folder: workspaceUri(), ...(file && { file }) };
	return client.sendRequest("cydlint/tool", params, token);
}

function pathOf(input: unknown): string | undefined {
	const path = typeof input === "object" && input !== null && "path" in input ? input.path : undefined;
	return typeof path === "string" && path !== "" ? path : undefined;
}

/** The file that is asked about, on one line and without characters that act. */
function whatOf(input: unknown): string {
	const path = pathOf(input);
	return path === undefined ? "" : `${path.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").slice(0, 200)}: `;
}
