import { nearest } from "../text/nearest.ts";
import type { ConfigKey, ConfigSettings, EditorKey, EditorSettings, Key } from "./schema.ts";
import { CONFIG_KEYS, EDITOR_KEYS, rowOf } from "./schema.ts";
import type { Path, Wrong } from "./values.ts";
import { isRecord, told } from "./values.ts";

/** The section of the editor's settings that is ours. */
export const SECTION = "cydlint";

export const EDITOR_DEFAULTS = defaultsOf(EDITOR_KEYS) as EditorSettings;

/** What a client keeps to itself (`trace.server`). */
const CLIENT_KEYS: ReadonlySet<string> = new Set(["trace", "server"]);

/**
 * Reads settings as an editor sends them.
 *
 * @param value anything; null and undefined, also inside it, mean that nothing is set
 * @returns settings with the default wherever a value is missing or cannot be used, and a sentence for each that cannot
 */
export function readEditorSettings(value: unknown): {
	readonly settings: EditorSettings;
	readonly problems: readonly string[];
} {
	const problems: string[] = [];
	const wrong = ({ path, says }: Wrong): void => void problems.push(`${dotted([SECTION, ...path])} ${says}`);
	if (value === null || value === undefined) return { settings: EDITOR_DEFAULTS, problems };
	if (!isRecord(value)) {
		wrong({ path: [], says: `must be an object, not ${told(value)}` });
		return { settings: EDITOR_DEFAULTS, problems };
	}
	const set = Object.fromEntries(Object.entries(value).filter(([, own]) => own !== null));
	const read = readKeys(set, EDITOR_KEYS, wrong) as Partial<EditorSettings>;
	for (const key of Object.keys(set)) {
		if (!CLIENT_KEYS.has(key) && !isOneOf(EDITOR_KEYS, key)) wrong({ path: [key], says: unknownKey(key, EDITOR_KEYS) });
	}
	return { settings: { ...EDITOR_DEFAULTS, ...read }, problems };
}

/**
 * Reads the object of a config file.
 *
 * @param wrong is told of each value that cannot be used
 * @returns what the file sets
 */
export function readConfigSettings(value: unknown, wrong: (wrong: Wrong) => void): ConfigSettings {
	if (!isRecord(value)) {
		wrong({ path: [], says: `must be an object, not ${told(value)}` });
		return {};
	}
	for (const key of Object.keys(value)) {
		// Editors are told by it which schema holds.
		if (key !== "$schema" && !isOneOf(CONFIG_KEYS, key)) wrong({ path: [key], says: unknownKey(key, CONFIG_KEYS) });
	}
	return readKeys(value, CONFIG_KEYS, wrong) as ConfigSettings;
}

/** `["severity", "wording"]` as `severity.wording`, `["files", 0]` as `files[0]`. */
export function dotted(path: Path): string {
	return path
		.map((step, at) => {
			if (typeof step === "number") return `[${step}]`;
			return /^[\w$-]+$/.test(step) ? `${at > 0 ? "." : ""}${step}` : `[${told(step)}]`;
		})
		.join("");
}

/** The rows' values, by their keys: of the types that the rows have, which no type can follow through a loop. */
function readKeys(
	value: Readonly<Record<string, unknown>>,
	keys: readonly Key[],
	wrong: (wrong: Wrong) => void,
): Readonly<Record<string, unknown>> {
	const read = keys
		.filter((key) => Object.hasOwn(value, key))
		.map((key) => [key, rowOf(key).type.read(value[key], [key], wrong)] as const);
	return Object.fromEntries(read.filter(([, own]) => own !== undefined));
}

function defaultsOf(keys: readonly Key[]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(keys.map((key) => [key, rowOf(key).default]));
}

function unknownKey(key: string, keys: readonly (EditorKey | ConfigKey)[]): string {
	if (isOneOf(CONFIG_KEYS, key)) return "is set in .cydlint.json, not here";
	if (isOneOf(EDITOR_KEYS, key)) return "is set in the editor, not here";
	const near = nearest(key, keys);
	return near === undefined ? `is no setting; there are ${keys.join(", ")}` : `is no setting; did you mean ${near}?`;
}

function isOneOf(keys: readonly string[], key: string): boolean {
	return keys.includes(key);
}
