import type { ClientCapabilities, Command } from "vscode-languageserver";
import { isRecord } from "../../settings/values.ts";

/** Commands of our own client that the server's answers may name: `experimental.commands` of its capabilities. */
export type ClientCommand = "cydlint.accept" | "cydlint.showChecklist" | "cydlint.showPlaces";

/**
 * A command for a client that has it; for any other the words alone, which editors show and do nothing with.
 *
 * @param client what it said that it can do
 */
export function commandFor(
	client: ClientCapabilities,
	title: string,
	command: ClientCommand,
	commandArguments: readonly unknown[],
): Command {
	return hasCommand(client, command) ? { title, command, arguments: [...commandArguments] } : { title, command: "" };
}

/** Whether a client has a command of ours. */
export function hasCommand({ experimental }: ClientCapabilities, command: ClientCommand): boolean {
	const known = isRecord(experimental) ? experimental.commands : undefined;
	return Array.isArray(known) && known.includes(command);
}
