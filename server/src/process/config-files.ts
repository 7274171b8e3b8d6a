import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { BaselineFile } from "../settings/baseline-file.ts";
import { BASELINE_NAME, readBaseline } from "../settings/baseline-file.ts";
import type { ConfigFile } from "../settings/config-file.ts";
import { CONFIG_NAMES, readConfig, unreadableConfig } from "../settings/config-file.ts";
import { messageOf } from "../text/thrown.ts";

/** Bytes; no config that somebody wrote comes near. */
const LARGEST = 1 << 20;
/** Bytes; a baseline of a thousand reports has some. */
const LARGEST_BASELINE = 16 << 20;

/** The config files around drafts, each read once. */
export interface ConfigFiles {
	/**
	 * The config file that holds for the drafts in a folder: its own, or else the nearest one above.
	 *
	 * @param folder absolute
	 */
	of(folder: string): ConfigFile | undefined;
	/** The baseline file that holds there, found in the same way. */
	baselineOf(folder: string): BaselineFile | undefined;
	/** Files may have changed. */
	forget(): void;
}

/** Finds and reads config files, each once for as long as it is not said to have changed. */
export function createConfigFiles(): ConfigFiles {
	const configs = nearest(configIn);
	const baselines = nearest((folder) => readBaselineAt(join(folder, BASELINE_NAME)));
	return {
		of: configs.of,
		baselineOf: baselines.of,
		forget() {
			configs.forget();
			baselines.forget();
		},
	};
}

/** What stands in a folder, or else in the nearest one above. */
function nearest<T>(readIn: (folder: string) => T | undefined) {
	const known = new Map<string, T | undefined>();
	const of = (folder: string): T | undefined => {
		if (known.has(folder)) return known.get(folder);
		const above = dirname(folder);
		const found = readIn(folder) ?? (above === folder ? undefined : of(above));
		known.set(folder, found);
		return found;
	};
	return { of, forget: () => known.clear() };
}

/** Reads the config file of a path, whatever its name; one that is not there is told as a problem of it. */
export function readConfigFile(path: string): ConfigFile {
	return readAt(path) ?? unreadableConfig(path.replaceAll("\\", "/"), "is not there");
}

/** Reads the baseline file of a path; undefined where there is none. */
export function readBaselineAt(path: string): BaselineFile | undefined {
	const shown = path.replaceAll("\\", "/");
	const read = bytesAt(path, LARGEST_BASELINE);
	if (read === undefined) return undefined;
	return typeof read === "string"
		? { path: shown, files: new Map(), problem: `${read}; nothing in it holds` }
		: readBaseline(shown, read.text);
}

function configIn(folder: string): ConfigFile | undefined {
	const [config, other] = CONFIG_NAMES.flatMap((name) => readAt(join(folder, name)) ?? []);
	if (!config || !other) return config;
	const message = `is read, and ${basename(other.path)} beside it is not; keep one of them`;
	return { ...config, problems: [{ start: 0, end: 0, message }, ...config.problems] };
}

/** @returns undefined where there is no such file */
function readAt(path: string): ConfigFile | undefined {
	const shown = path.replaceAll("\\", "/");
	const read = bytesAt(path, LARGEST);
	if (read === undefined) return undefined;
	return typeof read === "string"
		? unreadableConfig(shown, `${read}; none of its settings hold`)
		: readConfig(shown, read.text);
}

/** The text of a file, or why it is not read, as half a sentence about it; undefined where there is none. */
function bytesAt(path: string, largest: number): { readonly text: string } | string | undefined {
	try {
		const found = statSync(path, { throwIfNoEntry: false });
		if (!found) return undefined;
		// A pipe or a device would never end.
		if (!found.isFile()) return "is no regular file";
		if (found.size > largest) return `is larger than ${largest >> 20} MB`;
		const bytes = readFileSync(path);
		return isUtf8(bytes) ? { text: bytes.toString("utf8") } : "is no valid UTF-8";
	} catch (error) {
		return `cannot be read (${messageOf(error)})`;
	}
}
