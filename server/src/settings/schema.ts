import type { Form } from "../requirements/forms.ts";
import { acceptances } from "./acceptances.ts";
import { failOn } from "./fail-on.ts";
import { LONGEST_GLOB, MOST_GLOBS } from "./globs.ts";
import { registrantKinds } from "./registrant.ts";
import type { InEditor, Setting } from "./setting.ts";
import { setting } from "./setting.ts";
import { severityBy } from "./severity.ts";
import { choice, day, flag, texts } from "./values.ts";

/** Terms of a registrant, and characters of one. */
const MOST_TERMS = 1_000;
const LONGEST_TERM = 100;

/**
 * Every setting, a row each. `npm run generate` makes `contributes.configuration` of package.json and the JSON schema of
 * config files from it; server and command line read by it.
 */
export const SETTINGS = {
	enable: setting(flag, {
		default: true,
		about: "Check disclosure drafts as you type.",
		editor: { section: "Checking", scope: "resource" },
	}),
	files: setting(texts("language id or glob", MOST_GLOBS, LONGEST_GLOB), {
		default: [],
		about:
			"Which files to look at: language ids (`markdown`) and glob patterns (`**/filings/*.htm`). A file that holds no disclosure gets no findings in any case.",
		editor: { section: "Checking", scope: "window", default: ["cyd", "markdown", "html", "xml"] },
	}),
	severity: setting(severityBy, {
		default: {},
		about:
			"Severity by rule (`missing-material-effect`) or by group, the first word of a rule's name (`wording`): `error`, `warning`, `info` or `off`. A rule's own entry wins over its group's.",
		editor: { section: "Checking", scope: "resource" },
		config: true,
	}),
	ignore: setting(texts("glob", MOST_GLOBS, LONGEST_GLOB), {
		default: [],
		about: "Files that are not checked, as glob patterns from this file's folder: `archive/**`, `*.old.md`.",
		config: true,
	}),
	failOn: setting(failOn, {
		default: "warning",
		about:
			"The least severe finding with which `cydlint lint` ends with exit code 1. Notes (`info`) do not, by default.",
		config: true,
	}),
	codeLens: setting(flag, {
		default: true,
		about:
			"Say above the Item, its sections and each fact how it stands: `unsupported: no sentence`, `consistent: 2 sentences`.",
		editor: { section: "In the text", scope: "resource" },
	}),
	evidenceHints: setting(flag, {
		default: false,
		about: "Mark each sentence that an answer rests on with the paragraph that it answers: `(c)(1)`.",
		editor: { section: "In the text", scope: "resource" },
	}),
	form: setting<Form | undefined, { readonly config: true }>(
		choice<Form>({
			"20-F": "Annual report of a foreign private issuer: Item 16K.",
			"10-K": "Annual report: Item 1C.",
			"8-K": "Current report: Item 1.05.",
			"6-K": "Report of a foreign private issuer: an incident.",
		}),
		{ default: undefined, about: "The form of drafts that do not say theirs.", config: true },
	),
	period: setting<string | undefined, { readonly config: true }>(day, {
		default: undefined,
		about: "The day on which the period ends, or of the event, for drafts that do not say it: `2025-12-31`.",
		config: true,
	}),
	registrant: setting(registrantKinds, {
		default: [],
		about: "What kind of registrant it is: `twoTierBoard`, `spac`, `externallyManaged`, `shell`.",
		config: true,
	}),
	terms: setting(texts("word or name", MOST_TERMS, LONGEST_TERM), {
		default: [],
		about: "Names and defined terms that are no spelling errors, as they are written: `Recieva`, `CYBERSE`.",
		config: true,
	}),
	accept: setting(acceptances, {
		default: [],
		about:
			"Findings that are accepted: each with `file`, `rule`, `reason`, `by` and `on`, for drafts into which no comment is to be written.",
		config: true,
	}),
	"trace.server": setting(
		choice({ off: "Nothing.", messages: "What is sent.", verbose: "All that is sent, with its content." }),
		{
			default: "off",
			about:
				"Write the messages between the editor and the language server to the output channel. They hold the text of your drafts.",
			editor: { section: "Troubleshooting", scope: "window", clientOnly: true },
		},
	),
};

type Table = typeof SETTINGS;
export type Key = keyof Table;
type ValueOf<K extends Key> = Table[K] extends Setting<infer T> ? T : never;
type KeysWith<W> = { [K in Key]: Table[K] extends W ? K : never }[Key];

/** Settings that the editor sends to the server. */
export type EditorKey = Exclude<
	KeysWith<{ readonly editor: InEditor }>,
	KeysWith<{ readonly editor: { clientOnly: true } }>
>;
export type EditorSettings = { readonly [K in EditorKey]: ValueOf<K> };

/** Settings that a config file may hold; a key that it leaves out is undefined. */
export type ConfigKey = KeysWith<{ readonly config: true }>;
export type ConfigSettings = { readonly [K in ConfigKey]?: ValueOf<K> };

/** The keys of those that stand in one place or the other, in the order of the table. */
const keys = Object.keys(SETTINGS) as readonly Key[];
export const CONFIG_KEYS = keys.filter((key): key is ConfigKey => rowOf(key).config === true);
export const EDITOR_KEYS = keys.filter((key): key is EditorKey => {
	const { editor } = rowOf(key);
	return editor !== undefined && editor.clientOnly !== true;
});

/** A row, whatever its type. */
export function rowOf(key: Key): Setting<unknown> {
	return SETTINGS[key];
}
