import type { ClientCapabilities } from "vscode-languageserver";
import { ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { messageOf } from "../text/thrown.ts";
import type { CurrentResults } from "./current.ts";
import type { Dispatcher } from "./define-request.ts";
import { RETRY, WAIT } from "./define-request.ts";
import { within } from "./time-slices.ts";

/** Milliseconds that a request waits for a text to be read, where its row has something else to answer. */
const PATIENCE = 30;

/** What a dispatcher rests on. */
export interface Desk {
	readonly current: CurrentResults;
	/** Whether a document is so large that it has not been read yet. */
	isReading(uri: string): boolean;
	client(): ClientCapabilities;
	/** Is told what an answer threw. */
	log(message: string): void;
}

/**
 * Answers requests by their rows. Each answer is of the text that stood when the request came, or else what its row has
 * for that case. An answer that throws is logged, and is as none.
 */
export function createDispatcher({ current, isReading, client, log }: Desk): Dispatcher {
	return {
		async serve(method, row, params, token) {
			const { uri } = params.textDocument;
			const coming = current.of(uri, token);
			if (row.reading !== WAIT) {
				const early = await within(coming, PATIENCE, "late");
				if (early === "late" && isReading(uri)) return row.reading;
			}
			const state = await coming;
			if (state === "cancelled") throw new ResponseError(LSPErrorCodes.RequestCancelled, "the request was cancelled");
			if (state === "unknown") return row.unknown;
			if (state === "stale") {
				if (row.stale !== RETRY) return row.stale;
				throw new ResponseError(LSPErrorCodes.ServerCancelled, "the text has changed", { retriggerRequest: true });
			}
			try {
				return row.answer(state, params, client());
			} catch (error) {
				// A refusal says to the author why.
				if (error instanceof ResponseError) throw error;
				log(`${method} failed on ${uri}: ${messageOf(error)}`);
				if (row.stale !== RETRY) return row.stale;
				throw new ResponseError(ErrorCodes.InternalError, `cydlint failed: ${messageOf(error)}`);
			}
		},
	};
}
