import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { oneLine } from "../encode/plain.ts";
import { createConfigFiles } from "../process/config-files.ts";
import type { BaselineFile } from "../settings/baseline-file.ts";
import { BASELINE_NAME } from "../settings/baseline-file.ts";
import type { ConfigFile } from "../settings/config-file.ts";
import { CONFIG_NAMES, unreadableConfig } from "../settings/config-file.ts";
import { messageOf } from "../text/thrown.ts";
import { ChunkedText } from "./chunked-text.ts";
import { above, folderOf, uriOf } from "./disk.ts";
import { SOURCE } from "./features/diagnostics.ts";

/** The config files around open drafts: found from each draft upward, watched, and what is wrong in them shown there. */
export interface ConfigWatch {
	/** The config file that holds for a document; undefined where there is none, or where none may be read. */
	of(uri: string): ConfigFile | undefined;
	/** The baseline file that holds for it. */
	baselineOf(uri: string): BaselineFile | undefined;
	/** @param trusted false where a folder that nobody vouches for must not silence findings */
	initialize(capabilities: ClientCapabilities, trusted: boolean): void;
	/** A document was opened: clients that tell of no changes to files get theirs read anew now. */
	opened(): void;
	/** A config file came, went or changed. */
	changed(): void;
}

/** Keeps the config files of open documents, and asks the client to tell when one changes. */
export function createConfigWatch(connection: Connection): ConfigWatch {
	const files = createConfigFiles();
	const watched = new Set<string>();
	/** Config files with something wrong, by path. */
	const faulty = new Map<string, ConfigFile>();
	let watches = false;
	let reads = false;

	const show = (config: ConfigFile): void => {
		if (config.problems.length === 0 || faulty.get(config.path) === config) return;
		faulty.set(config.path, config);
		const text = ChunkedText.of(config.text);
		const diagnostics = config.problems.map(({ start, end, message }) => ({
			range: { start: text.positionAt(start), end: text.positionAt(end) },
			severity: 1 as const,
			source: SOURCE,
			message: oneLine(message),
		}));
		void connection.sendDiagnostics({ uri: uriOf(config.path), diagnostics });
	};

	/** Asks to be told of config files in a folder and all above it: none of them need be in the workspace. */
	const watch = (folder: string): void => {
		if (!watches) return;
		const fresh: string[] = [];
		for (let at = folder; !watched.has(at); at = above(at)) {
			watched.add(at);
			fresh.push(at);
		}
		if (fresh.length === 0) return;
		const watchers = fresh.map((at) => ({
			globPattern: { baseUri: uriOf(at), pattern: `{${[...CONFIG_NAMES, BASELINE_NAME].join(",")}}` },
		}));
		connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error: unknown) => {
			connection.console.warn(`settings: config files cannot be followed: ${messageOf(error)}`);
		});
	};

	return {
		of(uri) {
			const folder = reads ? folderOf(uri) : undefined;
			if (folder === undefined) return undefined;
			watch(folder);
			const config = files.of(folder);
			if (config) show(config);
			return config;
		},
		baselineOf(uri) {
			const folder = reads ? folderOf(uri) : undefined;
			const baseline = folder === undefined ? undefined : files.baselineOf(folder);
			if (baseline?.problem !== undefined && !faulty.has(baseline.path))
				show(unreadableConfig(baseline.path, baseline.problem));
			return baseline;
		},
		initialize({ workspace }, trusted) {
			const files = workspace?.didChangeWatchedFiles;
			watches = files?.dynamicRegistration === true && files.relativePatternSupport === true;
			reads = trusted;
		},
		opened() {
			if (!watches) files.forget();
		},
		changed() {
			files.forget();
			for (const path of faulty.keys()) void connection.sendDiagnostics({ uri: uriOf(path), diagnostics: [] });
			faulty.clear();
		},
	};
}
