import { dirname, relative, resolve } from "node:path";
import { createConfigFiles } from "../process/config-files.ts";
import type { ConfigFile } from "../settings/config-file.ts";
import type { DraftSettings } from "../settings/for-draft.ts";
import { settingsFor } from "../settings/for-draft.ts";
import { linesOf } from "../text/lines.ts";

/** What is wrong in a config file: where, as `path:line:column`, and what. */
export interface Fault {
	readonly place: string;
	readonly message: string;
}

/** The settings of one run, for each of its drafts. */
export interface RunSettings {
	/**
	 * @param path of a draft, as it was given; `-` for standard input without a name, which counts as in this folder
	 * @returns what holds for it, and the faults of its config file, the first time that it is met
	 */
	of(path: string): { readonly settings: DraftSettings; readonly faults: readonly Fault[] };
}

/** Settings by draft, from the config files that stand above each. */
export function createRunSettings(): RunSettings {
	const files = createConfigFiles();
	const met = new Set<ConfigFile>();
	return {
		of(path) {
			const whole = resolve(path);
			const config = files.of(dirname(whole));
			const faults = config && !met.has(config) ? faultsOf(config) : [];
			if (config) met.add(config);
			return { settings: settingsFor({ path: whole.replaceAll("\\", "/") }, config), faults };
		},
	};
}

function faultsOf({ path, text, problems }: ConfigFile): readonly Fault[] {
	const shown = relative("", path);
	const lines = linesOf(text);
	return problems.map(({ start, message }) => {
		const { line, column } = lines.placeOf(start);
		return { place: `${shown}:${line}:${column}`, message };
	});
}
