import { dirname, relative, resolve } from "node:path";
import { createConfigFiles, readConfigFile } from "../process/config-files.ts";
import type { BaselineFile } from "../settings/baseline-file.ts";
import type { CheckOptions } from "../settings/check-options.ts";
import type { ConfigFile } from "../settings/config-file.ts";
import type { DraftSettings } from "../settings/for-draft.ts";
import { settingsFor } from "../settings/for-draft.ts";
import { severityOver } from "../settings/severity.ts";
import { linesOf } from "../text/lines.ts";

/** What is wrong in a config file: where, as `path:line:column`, and what. */
export interface Fault {
	readonly place: string;
	readonly message: string;
}

/** Settings that are given for the run: they go before those of config files. */
export interface Given extends Pick<CheckOptions, "severity" | "form" | "period"> {
	/** The one config file that holds, instead of those that stand above the drafts. */
	readonly config?: string;
}

/** The settings of one run, for each of its drafts. */
export interface RunSettings {
	/**
	 * @param path of a draft, as it was given; `-` for standard input without a name, which counts as in this folder
	 * @returns what holds for it, and the faults of its config file, the first time that it is met
	 */
	of(path: string): { readonly settings: DraftSettings; readonly faults: readonly Fault[] };
}

/**
 * Settings by draft, from the config files that stand above each, or from the one that is given.
 *
 * @param baselines the baseline file that holds for the drafts of a folder; none where all is to be told
 */
export function createRunSettings(
	given: Given = {},
	baselines: (folder: string) => BaselineFile | undefined = () => undefined,
): RunSettings {
	const files = createConfigFiles();
	const met = new Set<ConfigFile | BaselineFile>();
	const named = given.config === undefined ? undefined : readConfigFile(resolve(given.config));
	return {
		of(path) {
			const whole = resolve(path);
			const config = named ?? files.of(dirname(whole));
			const baseline = baselines(dirname(whole));
			const faults = [
				...(config && !met.has(config) ? faultsOf(config) : []),
				...(baseline && !met.has(baseline) ? baselineFaults(baseline) : []),
			];
			for (const file of [config, baseline]) if (file) met.add(file);
			const settings = settingsFor({ path: whole.replaceAll("\\", "/") }, config, undefined, baseline);
			const { form, period, severity = {} } = given;
			return {
				settings: {
					...settings,
					severity: severityOver(settings.severity, severity),
					...(form !== undefined && { form }),
					...(period !== undefined && { period }),
				},
				faults,
			};
		},
	};
}

function baselineFaults({ path, problem }: BaselineFile): readonly Fault[] {
	return problem === undefined ? [] : [{ place: relative("", path), message: problem }];
}

function faultsOf({ path, text, problems }: ConfigFile): readonly Fault[] {
	const shown = relative("", path);
	const lines = linesOf(text);
	return problems.map(({ start, message }) => {
		const { line, column } = lines.placeOf(start);
		return { place: `${shown}:${line}:${column}`, message };
	});
}
