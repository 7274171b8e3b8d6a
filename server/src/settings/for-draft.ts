import type { SeverityBy } from "../rules/define-rule.ts";
import type { BaselineFile } from "./baseline-file.ts";
import type { CheckOptions } from "./check-options.ts";
import type { ConfigFile } from "./config-file.ts";
import type { FailOn } from "./fail-on.ts";
import { matchesGlob } from "./globs.ts";
import { EDITOR_DEFAULTS } from "./read.ts";
import { severityFor } from "./registrant.ts";
import type { EditorSettings } from "./schema.ts";
import { SETTINGS } from "./schema.ts";
import { severityOver } from "./severity.ts";

/** What holds for one draft, from wherever it was set. */
export interface DraftSettings extends CheckOptions {
	/** False where the draft is to be left alone. */
	readonly checked: boolean;
	readonly severity: SeverityBy;
	readonly failOn: FailOn;
	/** What an editor shows within the text. */
	readonly shows: { readonly codeLens: boolean; readonly evidenceHints: boolean };
	/** The config file that holds, where there is one. */
	readonly config?: ConfigFile;
}

/** A draft, as settings see it. */
export interface Named {
	/** With `/` between folders. */
	readonly path: string;
	/** VS Code's name of its language, where there is one. */
	readonly languageId?: string;
}

/**
 * The settings of a draft, the same for editor and command line. A config file is what a team has agreed on: it wins over
 * the editor's own settings.
 *
 * @param config the config file that is nearest to the draft, from its folder upward
 * @param baselines the baseline file that is nearest to it
 */
export function settingsFor(
	draft: Named,
	config: ConfigFile | undefined,
	editor: EditorSettings = EDITOR_DEFAULTS,
	baselines?: BaselineFile,
): DraftSettings {
	const set = config?.settings ?? {};
	const { severity = {}, ignore = [], failOn = SETTINGS.failOn.default, registrant = [], accept = [] } = set;
	const baseline = baselines?.files.get(namedIn(baselines.path, draft.path));
	const from = config ? pathFrom(config, draft.path) : draft.path;
	return {
		checked: selects(editor, draft) && !(config && isIgnored(ignore, from)),
		severity: severityOver(severityFor(registrant), severityOver(editor.severity, severity)),
		failOn,
		registrant,
		...(set.form !== undefined && { form: set.form }),
		...(set.period !== undefined && { period: set.period }),
		...(set.terms && { terms: set.terms }),
		accept: accept.flatMap(({ file, ...acceptance }) =>
			matchesGlob(file, from) ? [{ ...acceptance, only: !/[*?[{]/.test(file) }] : [],
		),
		...(config && { config }),
		...(baseline && { baseline }),
		shows: { codeLens: editor.codeLens, evidenceHints: editor.evidenceHints },
	};
}

/** Whether the editor's settings want this draft looked at. */
function selects({ enable, files }: EditorSettings, { path, languageId }: Named): boolean {
	if (!enable) return false;
	const matches = (entry: string): boolean =>
		/[/*?.{[]/.test(entry) ? matchesGlob(entry, path) : entry === languageId;
	const wanted = files.filter((entry) => !entry.startsWith("!"));
	const unwanted = files.filter((entry) => entry.startsWith("!"));
	return (wanted.length === 0 || wanted.some(matches)) && !unwanted.some((entry) => matches(entry.slice(1)));
}

/** Whether the last entry that names a path, or a folder that it lies in, has no `!` before it. */
function isIgnored(ignore: readonly string[], path: string): boolean {
	const names = (glob: string): boolean =>
		matchesGlob(glob, path) || matchesGlob(`${glob.replace(/\/$/, "")}/**`, path);
	const last = ignore.findLast((entry) => names(entry.replace(/^!/, "")));
	return last !== undefined && !last.startsWith("!");
}

/** A draft's path as a baseline file names it: `drafts/a.md`. */
export function namedIn(baselinePath: string, path: string): string {
	return pathFrom({ path: baselinePath }, path).slice(1);
}

/** A draft's path as an acceptance of the config names it: from the config file's folder on, without magic signs. */
export function namedFrom(configPath: string, path: string): string {
	return pathFrom({ path: configPath }, path).replace(/[*?[{\]}]/g, "?");
}

/** A path from a config file's folder on, with a leading `/`. */
function pathFrom(config: Pick<ConfigFile, "path">, path: string): string {
	const folder = config.path.slice(0, config.path.lastIndexOf("/") + 1);
	// A file's URI has a slash before a drive's letter, a file's path has none.
	const [from, to] = [folder.replace(/^\/+/, ""), path.replace(/^\/+/, "")];
	return `/${to.startsWith(from) ? to.slice(from.length) : to}`;
}
