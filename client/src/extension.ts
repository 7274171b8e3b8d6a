import type { ExtensionContext } from "vscode";
import { commands, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { State } from "vscode-languageclient/node";
import { registerAccept } from "./accept.ts";
import { createChecklist } from "./checklist.ts";
import { createClient } from "./client.ts";
import { registerExamples } from "./examples.ts";
import { registerImportWord } from "./import-word.ts";
import { registerIncidentClock } from "./incident-clock.ts";
import { registerModelTools } from "./model-tools.ts";
import { registerNewDraft } from "./new-draft.ts";
import { registerPlaces } from "./places.ts";
import { provideRulePages } from "./rule-pages.ts";
import { registerScaffold } from "./scaffold.ts";
import { isChecked } from "./selector.ts";
import { registerSheet } from "./sheet.ts";
import { createStatus } from "./status.ts";
import type { DocumentStatus, ServerState } from "./status-text.ts";

/** What `activate` gives to other extensions. */
export interface CydlintApi {
	/** The language server's process, while there is one: for tests and for support. */
	serverProcessId(): number | undefined;
}

const STATES: Partial<Record<State, ServerState>> = {
	[State.Starting]: "starting",
	[State.Running]: "running",
	[State.Stopped]: "stopped",
	[State.StartFailed]: "stopped",
};

let client: LanguageClient | undefined;
let started: Promise<void> | undefined;

/** Starts the server with the first document that the settings have checked. */
export function activate(context: ExtensionContext): CydlintApi {
	const log = window.createOutputChannel("cydlint", { log: true });
	const status = createStatus();

	const stop = async () => {
		await end();
		status.setServer("idle");
	};
	const start = () => {
		if (client) return started;
		const fresh = createClient(context, log, restart);
		client = fresh;
		fresh.onDidChangeState(({ newState }) => {
			if (client === fresh) status.setServer(STATES[newState] ?? "idle");
		});
		fresh.onNotification("cydlint/documentStatus", (told: DocumentStatus) => status.setDocument(told));
		started = fresh.start().catch((error: unknown) => log.error("The language server did not start.", error));
		return started;
	};
	const running = async () => {
		await start();
		return client;
	};
	const startIfNeeded = () => {
		if (workspace.textDocuments.some(isChecked)) return start();
	};
	const restart = async () => {
		log.info("Restarting the language server.");
		await stop();
		await start();
	};

	context.subscriptions.push(
		log,
		status,
		createChecklist(() => client),
		registerAccept(() => client, context.globalState),
		registerSheet(() => client),
		registerImportWord(running),
		registerNewDraft(running),
		registerExamples(context),
		registerScaffold(() => client),
		registerIncidentClock(running),
		...registerModelTools(context.extension.packageJSON, running),
		...provideRulePages(context),
		...registerPlaces(),
		commands.registerCommand("cydlint.restart", restart),
		commands.registerCommand("cydlint.showOutput", () => log.show()),
		workspace.onDidOpenTextDocument(startIfNeeded),
		// The server is told at its start whether config files of the workspace may hold.
		workspace.onDidGrantWorkspaceTrust(async () => {
			await stop();
			await startIfNeeded();
		}),
		workspace.onDidChangeConfiguration(async (change) => {
			// Which documents are sent is settled when the client starts; all else the server asks for itself.
			if (change.affectsConfiguration("cydlint.files")) await stop();
			if (change.affectsConfiguration("cydlint")) await startIfNeeded();
		}),
	);
	startIfNeeded();
	return { serverProcessId: () => client?.serverProcess?.pid };
}

/** Ends the server, after its start where that is under way: a client that starts cannot be stopped. */
async function end(): Promise<void> {
	const old = client;
	client = undefined;
	await started;
	await old?.dispose();
}

export { end as deactivate };
