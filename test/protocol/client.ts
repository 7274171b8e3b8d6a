import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import type {
	ClientCapabilities,
	DocumentDiagnosticReport,
	Hover,
	InitializeResult,
	Position,
	ProtocolConnection,
	PublishDiagnosticsParams,
	Registration,
	RegistrationParams,
} from "vscode-languageserver/node";
import {
	createProtocolConnection,
	DocumentDiagnosticRequest,
	HoverRequest,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";

/** The bundle that ships; `CYDLINT_DIST` names another folder of bundles to test. */
export const DIST = process.env.CYDLINT_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));

/** A client that asks for diagnostics, as VS Code does. */
export const PULLS: ClientCapabilities = {
	textDocument: {
		diagnostic: { dynamicRegistration: false, relatedInformation: true, codeDescriptionSupport: true },
		hover: { contentFormat: ["markdown", "plaintext"] },
	},
};

/** A client that only takes what the server sends, as older editors do. */
export const TAKES_PUSHES: ClientCapabilities = {
	textDocument: { publishDiagnostics: { relatedInformation: true }, hover: { contentFormat: ["plaintext"] } },
};

export interface Client {
	readonly connection: ProtocolConnection;
	readonly process: ChildProcess;
	readonly initialized: InitializeResult;
	/** All that was pushed, and all that was logged, in order. */
	readonly pushed: readonly PublishDiagnosticsParams[];
	readonly logged: readonly string[];
	/** What the server asked to be told of, in order. */
	readonly registered: readonly Registration[];
	/** The next push that fits. Looks at those that came since `from` too. */
	push(fits: (params: PublishDiagnosticsParams) => boolean, from?: number): Promise<PublishDiagnosticsParams>;
	log(pattern: RegExp): Promise<string>;
	open(uri: string, languageId: string, text: string, version?: number): void;
	/** Replaces a stretch; positions as in the protocol. */
	edit(uri: string, version: number, start: Position, end: Position, text: string): void;
	close(uri: string): void;
	pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
	hover(uri: string, position: Position): Promise<Hover | null>;
	/** Sends all that `send` sends in one piece, as it arrives at a server that has been busy. */
	together<T>(send: () => T): Promise<{ readonly sent: T }>;
	/** Shuts the server down in good order; fails unless it ends with 0. */
	stop(): Promise<void>;
}

export interface ClientOptions {
	readonly capabilities: ClientCapabilities;
	readonly initializationOptions?: unknown;
	/** Folder of the bundles, where they are not those of the project. */
	readonly dist?: string;
	/** Answers `workspace/configuration`, one item at a time. */
	readonly configuration?: (scopeUri: string | undefined, section: string | undefined) => unknown;
	readonly onRefresh?: () => void;
	/** Put before the server's path, and before `node` itself. */
	readonly nodeArguments?: readonly string[];
	readonly wrapper?: readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a client for the time that `use` takes. A test that fails must not leave a server behind. */
export async function withClient(options: ClientOptions, use: (client: Client) => Promise<void>): Promise<void> {
	const client = await startClient(options);
	try {
		await use(client);
		if (client.process.exitCode === null && client.process.signalCode === null) await client.stop();
	} finally {
		client.process.kill("SIGKILL");
		client.connection.dispose();
	}
}

/** Starts the server that was built and shakes hands with it. */
export async function startClient(options: ClientOptions): Promise<Client> {
	const node = [process.execPath, ...(options.nodeArguments ?? []), `${options.dist ?? DIST}/server.cjs`, "--stdio"];
	const [command = "", ...rest] = [...(options.wrapper ?? []), ...node];
	const child = spawn(command, rest, {
		stdio: ["pipe", "pipe", "inherit"],
		env: { ...process.env, ...options.environment },
	});
	const exited = once(child, "exit");
	const outbox = new PassThrough();
	let held: Buffer[] | undefined;
	outbox.on("data", (chunk: Buffer) => {
		if (held) held.push(chunk);
		else child.stdin.write(chunk);
	});
	const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(outbox));
	const pushed: PublishDiagnosticsParams[] = [];
	const logged: string[] = [];
	const registered: Registration[] = [];
	const waiting = new Set<() => void>();
	const wake = (): void => {
		for (const look of waiting) look();
	};
	const until = <T>(what: string, find: () => T | undefined): Promise<T> =>
		new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				waiting.delete(look);
				reject(new Error(`no ${what} within 60 s`));
			}, 60_000);
			const look = (): void => {
				const found = find();
				if (found === undefined) return;
				clearTimeout(timer);
				waiting.delete(look);
				resolve(found);
			};
			waiting.add(look);
			look();
		});

	connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
		pushed.push(params);
		wake();
	});
	connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
		logged.push(message);
		wake();
	});
	connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri?: string; section?: string }[] }) =>
		items.map((item) => options.configuration?.(item.scopeUri, item.section) ?? null),
	);
	connection.onRequest("workspace/diagnostic/refresh", () => {
		options.onRefresh?.();
		return null;
	});
	connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
		registered.push(...registrations);
		return null;
	});
	connection.listen();

	const initialized: InitializeResult = await connection.sendRequest("initialize", {
		processId: process.pid,
		rootUri: null,
		capabilities: options.capabilities,
		initializationOptions: options.initializationOptions,
	});
	await connection.sendNotification("initialized", {});

	// A server that was killed cannot be told anything: the tests look at its exit code instead.
	const notify = (method: string, params: unknown): void => {
		connection.sendNotification(method, params).catch(() => {});
	};
	return {
		connection,
		process: child,
		initialized,
		pushed,
		logged,
		registered,
		push: (fits, from = 0) => until("push", () => pushed.slice(from).find(fits)),
		log: (pattern) => until(`log of ${pattern}`, () => logged.find((message) => pattern.test(message))),
		open: (uri, languageId, text, version = 1) =>
			notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } }),
		edit: (uri, version, start, end, text) =>
			notify("textDocument/didChange", {
				textDocument: { uri, version },
				contentChanges: [{ range: { start, end }, text }],
			}),
		close: (uri) => notify("textDocument/didClose", { textDocument: { uri } }),
		pull: (uri, previousResultId) =>
			connection.sendRequest(DocumentDiagnosticRequest.type, {
				textDocument: { uri },
				...(previousResultId === undefined ? {} : { previousResultId }),
			}),
		hover: (uri, position) => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
		async together(send) {
			held = [];
			const sent = send();
			await new Promise((resolve) => setTimeout(resolve, 50));
			child.stdin.write(Buffer.concat(held));
			held = undefined;
			return { sent };
		},
		async stop() {
			await connection.sendRequest("shutdown");
			await connection.sendNotification("exit");
			const [code] = await exited;
			connection.dispose();
			assert.equal(code, 0, "exit code");
		},
	};
}
