import type { ExtensionContext, LogOutputChannel } from "vscode";
import { Uri, workspace } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient/browser";
import { LanguageClient, RevealOutputChannelOn } from "vscode-languageclient/browser";
import { knownCommands } from "./places.ts";
import { RULE_PAGES } from "./rule-pages.ts";
import { draftSelector } from "./selector.ts";

/** A browser's workers; this code is checked without the types of a browser. */
declare const Worker: new (address: string) => never;

/** A client whose server runs in a worker of the browser; not started yet. */
export function createClient({ extensionUri }: ExtensionContext, log: LogOutputChannel): LanguageClient {
	const worker = new Worker(Uri.joinPath(extensionUri, "dist", "web", "server.js").toString(true));
	const options: LanguageClientOptions = {
		documentSelector: draftSelector(),
		synchronize: { configurationSection: "cydlint" },
		initializationOptions: () => ({ trusted: workspace.isTrusted, rulePages: RULE_PAGES, status: true }),
		outputChannel: log,
		traceOutputChannel: log,
		revealOutputChannelOn: RevealOutputChannelOn.Never,
	};
	const client = new LanguageClient("cydlint", "cydlint", worker, options);
	client.registerFeature(knownCommands);
	return client;
}
