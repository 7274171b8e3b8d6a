import type {
	CancellationToken,
	ClientCapabilities,
	Connection,
	DocumentDiagnosticReport,
	Hover,
	InitializeResult,
} from "vscode-languageserver";
import { LSPErrorCodes, ResponseError, TextDocumentSyncKind } from "vscode-languageserver";
import type { DraftSettings } from "../settings/for-draft.ts";
import { settingsFor } from "../settings/for-draft.ts";
import { isRecord } from "../settings/values.ts";
import { messageOf } from "../text/thrown.ts";
import { createConfigWatch } from "./config-watch.ts";
import { createConfiguration } from "./configuration.ts";
import { hover } from "./features/hover.ts";
import type { OpenDocument } from "./open-documents.ts";
import { createDocuments } from "./open-documents.ts";
import type { Entry } from "./results.ts";
import { createResults } from "./results.ts";
import { settle, within } from "./time-slices.ts";
import { pathOf } from "./uri.ts";

/** Who we say that we are. */
export interface ServerInfo {
	readonly name: string;
	readonly version: string;
}

/** Ties documents, settings and features to a connection of any transport, and listens. */
export function startServer(connection: Connection, info: ServerInfo): void {
	const documents = createDocuments();
	const configuration = createConfiguration(connection);
	const configs = createConfigWatch(connection);
	let client: ClientCapabilities = {};
	const results = createResults(
		() => diagnosticOptions(client),
		(message) => connection.console.error(message),
	);
	const pulls = (): boolean => client.textDocument?.diagnostic !== undefined;

	connection.onInitialize((params): InitializeResult => {
		client = params.capabilities;
		configuration.initialize(client, params.initializationOptions);
		configs.initialize(client, isTrusted(params.initializationOptions));
		return {
			serverInfo: { name: info.name, version: info.version },
			capabilities: {
				positionEncoding: "utf-16",
				textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
				hoverProvider: true,
				...(pulls() ? { diagnosticProvider: DIAGNOSTIC_PROVIDER } : {}),
			},
		};
	});
	connection.onInitialized(() => configuration.watch());

	const settingsOf = async ({ uri, languageId }: OpenDocument): Promise<DraftSettings> => {
		const editor = await configuration.of(uri);
		return settingsFor({ path: pathOf(uri), languageId }, configs.of(uri), editor);
	};

	/** Messages on documents so far. */
	let arrivals = 0;

	/**
	 * The result for the version that stands when the request comes, or why there is none: the client took the
	 * request back, the text went on meanwhile, or the document is not open.
	 */
	const current = async (
		uri: string,
		token?: CancellationToken,
	): Promise<{ document: OpenDocument; entry: Entry } | "cancelled" | "stale" | "unknown"> => {
		arrivals++;
		const document = documents.get(uri);
		if (!document) return "unknown";
		const { version } = document;
		const over = (): "cancelled" | "stale" | undefined => {
			if (token?.isCancellationRequested) return "cancelled";
			return documents.get(uri) === document && document.version === version ? undefined : "stale";
		};
		await settle(
			() => arrivals,
			() => over() !== undefined,
		);
		const settings = over() === undefined ? await settingsOf(document) : undefined;
		const entry = settings === undefined || over() !== undefined ? undefined : await results.of(document, settings);
		const why = over();
		if (why !== undefined || entry === undefined) return why ?? "stale";
		return { document, entry };
	};

	connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
		const state = await current(params.textDocument.uri, token);
		if (state === "unknown") return { kind: "full", items: [] };
		// Never an empty list here: the client would show a draft without findings.
		if (state === "cancelled") throw cancelled();
		if (state === "stale") {
			throw new ResponseError(LSPErrorCodes.ServerCancelled, "the text has changed", {
				retriggerRequest: true,
			});
		}
		const { items, resultId } = state.entry;
		return params.previousResultId === resultId
			? { kind: "unchanged", resultId }
			: { kind: "full", resultId, items: [...items] };
	});

	connection.onHover(async (params, token): Promise<Hover | null> => {
		const { uri } = params.textDocument;
		const coming = current(uri, token);
		const early = await within(coming, PATIENCE, "late");
		// A report of many megabytes that was opened just now: rather no hover than a frozen pointer.
		if (early === "late" && results.isReading(uri)) return null;
		const state = await coming;
		if (state === "cancelled") throw cancelled();
		if (typeof state === "string") return null;
		try {
			return hover(state.document, state.entry.result, params.position, hoverOptions(client));
		} catch (error) {
			connection.console.error(`hover failed on ${state.document.uri}: ${messageOf(error)}`);
			return null;
		}
	});

	const push = async (uri: string): Promise<void> => {
		const state = await current(uri);
		// Stale or closed: whoever changed it has asked for a push of its own.
		if (typeof state === "string") return;
		const { version, items } = state.entry;
		await connection.sendDiagnostics({ uri, version, diagnostics: [...items] });
	};
	const pushLogged = (uri: string): void => {
		push(uri).catch((error: unknown) => {
			connection.console.error(`diagnostics of ${uri} were not sent: ${messageOf(error)}`);
		});
	};

	documents.onDidChangeContent(({ document }) => {
		arrivals++;
		if (!pulls()) pushLogged(document.uri);
	});
	documents.onDidClose(({ document: { uri } }) => {
		results.forget(uri);
		configuration.forget(uri);
		if (!pulls()) void connection.sendDiagnostics({ uri, diagnostics: [] });
	});
	/** What was found under the old settings no longer counts. */
	const settingsChanged = (): void => {
		results.expire();
		if (!pulls()) for (const uri of documents.keys()) pushLogged(uri);
		else if (client.workspace?.diagnostics?.refreshSupport) {
			connection.languages.diagnostics.refresh().catch((error: unknown) => {
				connection.console.warn(`the client did not refresh diagnostics: ${messageOf(error)}`);
			});
		}
	};
	connection.onDidChangeConfiguration((params) => {
		configuration.change(params.settings);
		settingsChanged();
	});
	documents.onDidOpen(() => configs.opened());
	connection.onDidChangeWatchedFiles(() => {
		configs.changed();
		settingsChanged();
	});

	documents.listen(connection);
	connection.listen();
}

/** Milliseconds that a hover waits for a text to be read. */
const PATIENCE = 30;

const DIAGNOSTIC_PROVIDER = {
	identifier: "cydlint",
	interFileDependencies: false,
	workspaceDiagnostics: false,
} as const;

/** Editors that know of trust say when a workspace has none; whoever says nothing is trusted. */
function isTrusted(options: unknown): boolean {
	return !(isRecord(options) && options.trusted === false);
}

function cancelled(): ResponseError<void> {
	return new ResponseError(LSPErrorCodes.RequestCancelled, "the request was cancelled");
}

function diagnosticOptions(client: ClientCapabilities) {
	const { diagnostic, publishDiagnostics } = client.textDocument ?? {};
	const shown = diagnostic ?? publishDiagnostics;
	return {
		// Clients that pull said this of pushes first, and only since 3.18 of pulls too.
		relatedInformation: (shown?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
		codeDescription: (shown?.codeDescriptionSupport ?? publishDiagnostics?.codeDescriptionSupport) !== false,
	};
}

function hoverOptions(client: ClientCapabilities) {
	return {
		markdown: client.textDocument?.hover?.contentFormat?.includes("markdown") === true,
	};
}
