import type { ExtensionContext, LogOutputChannel } from "vscode";
import { window, workspace } from "vscode";
import type { ErrorHandler, LanguageClientOptions, NodeModule } from "vscode-languageclient/node";
import { CloseAction, LanguageClient, RevealOutputChannelOn, TransportKind } from "vscode-languageclient/node";
import { knownCommands } from "./places.ts";
import { RULE_PAGES } from "./rule-pages.ts";
import { draftSelector } from "./selector.ts";

/** Restarts within three minutes before the client gives up and asks. */
const MAX_RESTARTS = 4;

/** A client for the bundled server; not started yet. `restart` is offered once the server has crashed too often. */
export function createClient(context: ExtensionContext, log: LogOutputChannel, restart: () => void): LanguageClient {
	const server: NodeModule = { module: context.asAbsolutePath("dist/server.cjs"), transport: TransportKind.ipc };
	let defaults: ErrorHandler | undefined;
	const errorHandler: ErrorHandler = {
		error: (error, message, count) => handler().error(error, message, count),
		async closed() {
			const result = await handler().closed();
			if (result.action === CloseAction.DoNotRestart) askForRestart(log, restart);
			return { ...result, handled: true }; // written to the log; a pop-up only where the user must act
		},
	};
	const options: LanguageClientOptions = {
		documentSelector: draftSelector(),
		synchronize: { configurationSection: "cydlint" },
		// In a folder that nobody vouches for no config file may silence findings.
		initializationOptions: () => ({ trusted: workspace.isTrusted, rulePages: RULE_PAGES, status: true }),
		outputChannel: log,
		traceOutputChannel: log,
		revealOutputChannelOn: RevealOutputChannelOn.Never,
		errorHandler,
	};
	const client = new LanguageClient("cydlint", "cydlint", { run: server, debug: server }, options);
	client.registerFeature(knownCommands);
	const handler = () => {
		defaults ??= client.createDefaultErrorHandler(MAX_RESTARTS);
		return defaults;
	};
	return client;
}

async function askForRestart(log: LogOutputChannel, restart: () => void): Promise<void> {
	const said = `The cydlint language server ended ${MAX_RESTARTS + 1} times in three minutes. Drafts are no longer checked.`;
	const answer = await window.showErrorMessage(said, "Restart", "Show Output");
	if (answer === "Restart") restart();
	else if (answer) log.show();
}
