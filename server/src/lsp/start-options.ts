import { isRecord } from "../settings/values.ts";

/** What a client says at its start besides what the protocol has for it (`initializationOptions`). */
export interface StartOptions {
	/** False where nobody vouches for the workspace. Whoever says nothing is trusted. */
	readonly trusted: boolean;
	/** URI under which the client shows the rules' pages itself, in front of their names. */
	readonly rulePages: string | undefined;
	/** Whether it wants to be told of each document's status. */
	readonly status: boolean;
	/** The settings that it sends along, for clients that cannot be asked. */
	readonly settings: unknown;
}

/** Reads what a client says when it starts the server; what is not of the expected kind counts as not said. */
export function readStartOptions(value: unknown): StartOptions {
	if (!isRecord(value)) return { trusted: true, rulePages: undefined, status: false, settings: value };
	const { trusted, rulePages, status, ...settings } = value;
	return {
		trusted: trusted !== false,
		rulePages: typeof rulePages === "string" ? rulePages : undefined,
		status: status === true,
		settings,
	};
}
