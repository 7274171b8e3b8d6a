import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Diagnostic, DocumentDiagnosticReport, Position, ProtocolConnection } from "vscode-languageserver/node";
import {
	createProtocolConnection,
	DocumentDiagnosticRequest,
	LSPErrorCodes,
	ResponseError,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { peakMemory } from "../memory.ts";
import type { Subject } from "./subjects.ts";

/** One edit as an editor sends it: a stretch that is replaced. */
export interface Edit {
	readonly start: Position;
	readonly end: Position;
	readonly text: string;
}

/** What came `milliseconds` after sending. */
export interface Answer {
	readonly milliseconds: number;
	/** The findings as the client now has them; none where it asks for hovers. */
	readonly items: readonly Diagnostic[];
	/** False where the server said that they are those of its last answer. */
	readonly isNew: boolean;
}

/** A running server with one document, spoken to as an editor does. */
export interface Session {
	/** From the start of the process to its answer to `initialize`, in milliseconds. */
	readonly startUp: number;
	/** Opens the document and asks for its diagnostics. */
	open(text: string): Promise<Answer>;
	/** Sends the edit and, at once, the request for diagnostics (or for the hover where the edit is). */
	edit(edit: Edit): Promise<Answer>;
	/** Most memory that the process has had in RAM so far, in bytes; undefined where the system does not tell. */
	peak(): number | undefined;
	stop(): Promise<void>;
}

const URI = "file:///drafts/report.htm";

/** Starts the server and shakes hands. */
export async function startSession({ nodeArguments, asks }: Pick<Subject, "nodeArguments" | "asks">): Promise<Session> {
	const began = performance.now();
	const child = spawn(process.execPath, nodeArguments, { stdio: ["pipe", "pipe", "inherit"] });
	const connection = createProtocolConnection(
		new StreamMessageReader(child.stdout),
		new StreamMessageWriter(child.stdin),
	);
	answerServer(connection);
	connection.listen();
	// A server that dies fails what waits for it, which would wait for ever otherwise.
	child.once("exit", () => connection.dispose());
	await connection.sendRequest("initialize", INITIALIZE);
	const startUp = performance.now() - began;
	await connection.sendNotification("initialized", {});

	let version = 1;
	let previousResultId: string | undefined;
	let items: readonly Diagnostic[] = [];
	/** Asks, and tells whether the findings are new. */
	const ask = async (position: Position): Promise<boolean> => {
		if (asks === "hover") {
			await connection.sendRequest("textDocument/hover", { textDocument: { uri: URI }, position });
			return false;
		}
		const report = await pull(connection, previousResultId);
		previousResultId = report.resultId;
		if (report.kind === "full") items = report.items;
		return report.kind === "full";
	};
	const answerTo = async (position: Position, send: () => Promise<void>): Promise<Answer> => {
		const began = performance.now();
		// Not awaited before the request goes out: an editor does not wait either.
		const sent = send();
		const isNew = await ask(position);
		const milliseconds = performance.now() - began;
		await sent;
		return { milliseconds, items, isNew };
	};
	return {
		startUp,
		open: (text) =>
			answerTo({ line: 0, character: 0 }, () =>
				connection.sendNotification("textDocument/didOpen", {
					textDocument: { uri: URI, languageId: "html", version, text },
				}),
			),
		edit: ({ start, end, text }) =>
			answerTo(start, () =>
				connection.sendNotification("textDocument/didChange", {
					textDocument: { uri: URI, version: ++version },
					contentChanges: [{ range: { start, end }, text }],
				}),
			),
		peak: () => (child.pid === undefined ? undefined : peakMemory(child.pid)),
		stop: () => stop(connection, child),
	};
}

const INITIALIZE = {
	processId: process.pid,
	rootUri: null,
	capabilities: {
		workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
		textDocument: {
			diagnostic: { dynamicRegistration: false, relatedInformation: true, codeDescriptionSupport: true },
			hover: { contentFormat: ["markdown", "plaintext"] },
		},
	},
};

/** Answers what a server asks of its client: no settings, and yes to all else. */
function answerServer(connection: ProtocolConnection): void {
	connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => null));
	connection.onRequest("client/registerCapability", () => null);
	connection.onRequest("workspace/diagnostic/refresh", () => null);
}

/** Asks for diagnostics, and again where the server says that it should be asked again. */
async function pull(connection: ProtocolConnection, previousResultId?: string): Promise<DocumentDiagnosticReport> {
	const params = {
		textDocument: { uri: URI },
		...(previousResultId === undefined ? {} : { previousResultId }),
	};
	for (;;) {
		try {
			return await connection.sendRequest(DocumentDiagnosticRequest.type, params);
		} catch (error) {
			if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ServerCancelled) throw error;
		}
	}
}

async function stop(connection: ProtocolConnection, child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exited = once(child, "exit");
	await connection.sendRequest("shutdown");
	await connection.sendNotification("exit");
	await exited;
	connection.dispose();
}
