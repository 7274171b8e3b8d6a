import type { Connection, MessageStrategy } from "vscode-languageserver";
import { ErrorCodes, Message, ResponseError } from "vscode-languageserver";

/** Where a session stands: the protocol allows only `initialize` before it, and only `exit` after `shutdown`. */
type Phase = "before" | "open" | "over";

/** What stands in for a request that comes at the wrong time. */
const REFUSED = "cydlint/refused";

interface Refusal {
	readonly code: number;
	readonly why: string;
}

/** Refuses what a client asks at the wrong time, and drops what it tells then (LSP 3.17, "Server lifecycle"). */
export interface Lifecycle {
	/** Sees each message before the connection does. */
	readonly strategy: MessageStrategy;
	/** Answers the requests that are refused. */
	register(connection: Connection): void;
}

/** Refuses what comes before `initialize` or after `shutdown`, with the codes of the protocol. */
export function createLifecycle(): Lifecycle {
	let phase: Phase = "before";

	/** Why a request is refused; undefined for one at the right time. */
	const refusal = (method: string): Refusal | undefined => {
		if (phase === "before" && method !== "initialize") {
			return { code: ErrorCodes.ServerNotInitialized, why: `${method} came before initialize` };
		}
		if (phase === "over") return { code: ErrorCodes.InvalidRequest, why: `${method} came after shutdown` };
		if (phase === "open" && method === "initialize") {
			return { code: ErrorCodes.InvalidRequest, why: "initialize came twice" };
		}
		return undefined;
	};

	return {
		strategy: {
			handleMessage(message, next) {
				if (Message.isRequest(message)) {
					const refused = refusal(message.method);
					if (refused) return next({ ...message, method: REFUSED, params: refused } as Message);
					if (message.method === "initialize") phase = "open";
					if (message.method === "shutdown") phase = "over";
				} else if (Message.isNotification(message) && phase !== "open" && message.method !== "exit") return;
				return next(message);
			},
		},
		register(connection) {
			connection.onRequest(REFUSED, ({ code, why }: Refusal) => {
				throw new ResponseError(code, why);
			});
		},
	};
}
