import type {
	CancellationToken,
	ClientCapabilities,
	Connection,
	ProtocolRequestType,
	ServerCapabilities,
	TextDocumentIdentifier,
} from "vscode-languageserver";
import type { Current } from "./current.ts";

/** In the place of an answer: the client is asked to send the request again. */
export const RETRY = Symbol("retry");
/** In the place of an answer: there is none until the text has been read. */
export const WAIT = Symbol("wait");

/** A request about one document: what is announced, what is answered, and what where there is nothing to answer from. */
export interface RequestRow<Params, Result> {
	/** What `initialize` announces; nothing for a client that has no use for it. */
	readonly capability: (client: ClientCapabilities) => Partial<ServerCapabilities>;
	/** Answers from a text and what was found in that same text. */
	readonly answer: (current: Current, params: Params, client: ClientCapabilities) => Result;
	/** Where the document is not open. */
	readonly unknown: Result;
	/** Where the text went on before there was an answer: one that says nothing false, or `RETRY`. */
	readonly stale: Result | typeof RETRY;
	/** Where a large text, opened a moment ago, is still being read: rather this than a frozen editor, or `WAIT`. */
	readonly reading: Result | typeof WAIT;
}

/** Answers a request by its row. */
export interface Dispatcher {
	serve<Params extends Asking, Result>(
		method: string,
		row: RequestRow<Params, Result>,
		params: Params,
		token: CancellationToken,
	): Promise<Result>;
}

/** Parameters that name a document. */
export interface Asking {
	readonly textDocument: TextDocumentIdentifier;
}

/** A row whose types are settled. */
export interface Request {
	readonly method: string;
	readonly capability: (client: ClientCapabilities) => Partial<ServerCapabilities>;
	register(connection: Connection, dispatcher: Dispatcher): void;
}

/** Ties a row to the protocol's types of its request. */
export function request<Params extends Asking, Result, Partly, Failure, Options>(
	type: ProtocolRequestType<Params, Result, Partly, Failure, Options>,
	row: RequestRow<Params, Result>,
): Request {
	const { method } = type;
	return {
		method,
		capability: row.capability,
		register(connection, dispatcher) {
			connection.onRequest(
				method,
				(params: Params, token: CancellationToken): Promise<unknown> => dispatcher.serve(method, row, params, token),
			);
		},
	};
}
