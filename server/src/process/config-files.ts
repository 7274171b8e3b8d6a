import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ConfigFile } from "../settings/config-file.ts";
import { CONFIG_NAMES, readConfig, unreadableConfig } from "../settings/config-file.ts";
import { messageOf } from "../text/thrown.ts";

/** Bytes; no config that somebody wrote comes near. */
const LARGEST = 1 << 20;

/** The config files around drafts, each read once. */
export interface ConfigFiles {
	/**
	 * The config file that holds for the drafts in a folder: its own, or else the nearest one above.
	 *
	 * @param folder absolute
	 */
	of(folder: string): ConfigFile | undefined;
	/** Files may have changed. */
	forget(): void;
}

/** Finds and reads config files, each once for as long as it is not said to have changed. */
export function createConfigFiles(): ConfigFiles {
	const known = new Map<string, ConfigFile | undefined>();
	const of = (folder: string): ConfigFile | undefined => {
		if (known.has(folder)) return known.get(folder);
		const above = dirname(folder);
		const config = configIn(folder) ?? (above === folder ? undefined : of(above));
		known.set(folder, config);
		return config;
	};
	return { of, forget: () => known.clear() };
}

/** Reads the config file of a path, whatever its name; one that is not there is told as a problem of it. */
export function readConfigFile(path: string): ConfigFile {
	return readAt(path) ?? unreadableConfig(path.replaceAll("\\", "/"), "is not there");
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
	const unread = (why: string) => unreadableConfig(shown, `${why}; none of its settings hold`);
	try {
		const found = statSync(path, { throwIfNoEntry: false });
		if (!found) return undefined;
		// A pipe or a device would never end.
		if (!found.isFile()) return unread("is no regular file");
		if (found.size > LARGEST) return unread("is larger than 1 MB");
		const bytes = readFileSync(path);
		return isUtf8(bytes) ? readConfig(shown, bytes.toString("utf8")) : unread("is no valid UTF-8");
	} catch (error) {
		return unread(`cannot be read (${messageOf(error)})`);
	}
}
