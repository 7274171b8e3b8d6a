import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { DidChangeConfigurationNotification } from "vscode-languageserver";
import { EDITOR_DEFAULTS, readEditorSettings, SECTION } from "../settings/read.ts";
import type { EditorSettings } from "../settings/schema.ts";
import { isRecord } from "../settings/values.ts";
import { messageOf } from "../text/thrown.ts";

/** The editor's settings for each document, wherever the client keeps them. */
export interface Configuration {
	/** Settings for a document; asks the client where it can be asked, and keeps the answer. */
	of(uri: string): Promise<EditorSettings>;
	forget(uri: string): void;
	/** Takes note of the client's abilities and of the settings that it sent along. */
	initialize(capabilities: ClientCapabilities, settings: unknown): void;
	/** Asks to be told of changes, where that has to be asked for. */
	watch(): void;
	/** The client says that settings have changed. */
	change(settings: unknown): void;
}

/** Keeps the editor's settings: asked for where the client answers, else as it last told them. */
export function createConfiguration(connection: Connection): Configuration {
	const known = new Map<string, Promise<EditorSettings>>();
	const told = new Set<string>();
	let asks = false;
	let registers = false;
	/** For clients that cannot be asked: what they sent last. */
	let sent = EDITOR_DEFAULTS;
	let changes = 0;

	const read = (value: unknown): EditorSettings => {
		const { settings, problems } = readEditorSettings(value);
		for (const problem of problems) {
			if (!told.has(problem)) connection.console.warn(`settings: ${problem}`);
			told.add(problem);
		}
		return settings;
	};

	const ask = async (uri: string): Promise<EditorSettings> => {
		try {
			const value: unknown = await connection.workspace.getConfiguration({
				scopeUri: uri,
				section: SECTION,
			});
			return value === null || value === undefined ? sent : read(value);
		} catch (error) {
			connection.console.warn(`settings: the client did not give them: ${messageOf(error)}`);
			return sent;
		}
	};

	return {
		async of(uri) {
			if (!asks) return sent;
			for (;;) {
				const before = changes;
				const answer = known.get(uri) ?? ask(uri);
				known.set(uri, answer);
				const settings = await answer;
				// A change that came while the client was asked: the answer may be of before it.
				if (before === changes) return settings;
			}
		},
		forget: (uri) => void known.delete(uri),
		initialize(capabilities, settings) {
			asks = capabilities.workspace?.configuration === true;
			registers = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
			sent = read(sectionOf(settings) ?? settings);
		},
		watch() {
			if (!registers) return;
			connection.client
				.register(DidChangeConfigurationNotification.type, { section: SECTION })
				.catch((error: unknown) => {
					connection.console.warn(`settings: changes cannot be followed: ${messageOf(error)}`);
				});
		},
		change(settings) {
			changes++;
			known.clear();
			told.clear();
			if (!asks) sent = read(sectionOf(settings) ?? settings);
		},
	};
}

/** Clients send either our section or an object that holds it. */
function sectionOf(value: unknown): unknown {
	return isRecord(value) ? value[SECTION] : undefined;
}
