import type { ClientCapabilities, Connection, InitializeResult, ServerCapabilities } from "vscode-languageserver";
import { TextDocumentSyncKind } from "vscode-languageserver";
import type { LintResult } from "../lint.ts";
import type { DraftSettings } from "../settings/for-draft.ts";
import { settingsFor } from "../settings/for-draft.ts";
import { messageOf } from "../text/thrown.ts";
import { createConfigWatch } from "./config-watch.ts";
import { createConfiguration } from "./configuration.ts";
import { createCurrentResults } from "./current.ts";
import { createDispatcher } from "./dispatch.ts";
import { agentTool, ToolRequest } from "./features/agent-tool.ts";
import { diagnosticOptions } from "./features/diagnostics.ts";
import { DocumentStatusNotification, documentStatus } from "./features/document-status.ts";
import { ImportWordRequest, importWord } from "./features/import-word.ts";
import { ClockRequest, incidentClock } from "./features/incident-clock.ts";
import { NewDraftRequest, newDraftText } from "./features/new-draft.ts";
import { pulls } from "./features/pull-diagnostics.ts";
import type { OpenDocument } from "./open-documents.ts";
import { createDocuments } from "./open-documents.ts";
import { refresh } from "./refresh.ts";
import { REQUESTS } from "./requests.ts";
import { createResults } from "./results.ts";
import { readStartOptions } from "./start-options.ts";
import { pathOf } from "./uri.ts";
import { warmUp } from "./warm-up.ts";

/** Who we say that we are. */
export interface ServerInfo {
	readonly name: string;
	readonly version: string;
	/** URI of the folder with the pages of the rules, for clients that do not show them in a way of their own. */
	readonly pages: string | undefined;
}

/** Ties documents, settings and requests to a connection of any transport, and listens. */
export function startServer(connection: Connection, info: ServerInfo): void {
	let client: ClientCapabilities = {};
	const log = (message: string): void => connection.console.error(message);
	const documents = createDocuments();
	const configuration = createConfiguration(connection);
	const configs = createConfigWatch(connection);
	let { pages } = info;
	let wantsStatus = false;
	const told = new Map<string, string>();
	const tellStatus = (uri: string, settings: DraftSettings, result: LintResult): void => {
		if (!wantsStatus) return;
		const status = documentStatus(uri, settings, result);
		const text = JSON.stringify(status);
		if (told.get(uri) === text) return;
		told.set(uri, text);
		void connection.sendNotification(DocumentStatusNotification, status);
	};
	const results = createResults(
		() => diagnosticOptions(client, pages),
		log,
		({ uri }, settings, result) => tellStatus(uri, settings, result),
	);
	const settingsOf = async ({ uri, languageId }: Pick<OpenDocument, "uri" | "languageId">): Promise<DraftSettings> => {
		const editor = await configuration.of(uri);
		return settingsFor({ path: pathOf(uri), languageId }, configs.of(uri), editor, configs.baselineOf(uri));
	};
	const current = createCurrentResults(documents, results, settingsOf);

	connection.onInitialize((params): InitializeResult => {
		client = params.capabilities;
		const options = readStartOptions(params.initializationOptions);
		pages = options.rulePages ?? pages;
		wantsStatus = options.status;
		configuration.initialize(client, options.settings);
		configs.initialize(client, options.trusted);
		return { serverInfo: { name: info.name, version: info.version }, capabilities: capabilitiesFor(client) };
	});
	connection.onInitialized(() => {
		configuration.watch();
		// The first draft that is opened takes over: what it runs is compiled with it.
		warmUp(() => documents.keys().length > 0).catch((error: unknown) => log(`warming up failed: ${messageOf(error)}`));
	});

	const dispatcher = createDispatcher({ current, isReading: results.isReading, client: () => client, log });
	for (const request of REQUESTS) request.register(connection, dispatcher);

	const push = async (uri: string): Promise<void> => {
		const state = await current.of(uri);
		// Stale or closed: whoever changed it has asked for a push of its own.
		if (typeof state === "string") return;
		const { version, items } = state.entry;
		await connection.sendDiagnostics({ uri, version, diagnostics: [...items] });
	};
	const pushLogged = (uri: string): void => {
		push(uri).catch((error: unknown) => log(`diagnostics of ${uri} were not sent: ${messageOf(error)}`));
	};

	documents.onDidOpen(() => configs.opened());
	documents.onDidChangeContent(({ document }) => {
		current.arrived();
		if (!pulls(client)) pushLogged(document.uri);
	});
	documents.onDidClose(({ document: { uri } }) => {
		results.forget(uri);
		told.delete(uri);
		configuration.forget(uri);
		if (!pulls(client)) void connection.sendDiagnostics({ uri, diagnostics: [] });
	});

	/** What was found under the old settings no longer counts. */
	const settingsChanged = (): void => {
		results.expire();
		refresh(connection, client, pulls(client));
		if (!pulls(client)) for (const uri of documents.keys()) pushLogged(uri);
	};
	connection.onDidChangeConfiguration((params) => {
		configuration.change(params.settings);
		settingsChanged();
	});
	connection.onDidChangeWatchedFiles(() => {
		configs.changed();
		settingsChanged();
	});

	connection.onRequest(ImportWordRequest, importWord);
	connection.onRequest(ClockRequest, incidentClock);
	connection.onRequest(NewDraftRequest, newDraftText);
	connection.onRequest(ToolRequest, (params) => agentTool(params, settingsOf));
	documents.listen(connection);
	connection.listen();
}

/** What is announced to a client: how texts are told, and what each request's row has for it. */
function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
	const own: ServerCapabilities = {
		positionEncoding: "utf-16",
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
	};
	return Object.assign(own, ...REQUESTS.map((request) => request.capability(client)));
}
