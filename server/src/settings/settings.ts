import type { Severity } from "../rules/define-rule.ts";
import { matchesGlob } from "./globs.ts";

/** The section of the editor's settings that is ours. */
export const SECTION = "cydlint";

export interface Settings {
	readonly enable: boolean;
	/** By rule id or by group (a rule id's first word). */
	readonly severity: Readonly<Record<string, Severity | "off">>;
	/** Language ids and globs of the documents to look at, `!` before those to leave out; empty means all. */
	readonly files: readonly string[];
}

export const DEFAULTS: Settings = { enable: true, severity: {}, files: [] };

const LEVELS: ReadonlySet<unknown> = new Set(["error", "warning", "info", "off"]);

/**
 * Reads settings as an editor sends them.
 *
 * @param value anything; null and undefined mean that nothing is set
 * @param rules ids of the rules there are: a severity for anything else is told
 * @returns settings with the default wherever a value is missing or of the wrong type, and a sentence for each
 *   value that was not taken
 */
export function readSettings(
	value: unknown,
	rules: Iterable<string> = [],
): { readonly settings: Settings; readonly problems: readonly string[] } {
	const problems: string[] = [];
	if (value === null || value === undefined) return { settings: DEFAULTS, problems };
	if (!isRecord(value)) {
		return { settings: DEFAULTS, problems: [`${SECTION} must be an object, not ${told(value)}`] };
	}
	const known = namesOf(rules);
	const settings = {
		enable: readEnable(value.enable, problems),
		severity: readSeverity(value.severity, known, problems),
		files: readFiles(value.files, problems),
	};
	for (const key of Object.keys(value)) {
		if (!CLIENT_KEYS.has(key) && !(key in DEFAULTS)) problems.push(`unknown setting ${SECTION}.${key}`);
	}
	return { settings, problems };
}

/** Settings of the section that clients keep to themselves. */
const CLIENT_KEYS: ReadonlySet<string> = new Set(["trace", "server"]);

/** Whether the settings want this document looked at. */
export function selects(settings: Settings, languageId: string, path: string): boolean {
	if (!settings.enable) return false;
	const matches = (entry: string): boolean => (/[/*?.{]/.test(entry) ? matchesGlob(entry, path) : entry === languageId);
	const wanted = settings.files.filter((entry) => !entry.startsWith("!"));
	const unwanted = settings.files.filter((entry) => entry.startsWith("!"));
	return (wanted.length === 0 || wanted.some(matches)) && !unwanted.some((entry) => matches(entry.slice(1)));
}

function readEnable(value: unknown, problems: string[]): boolean {
	if (value === undefined || value === null) return DEFAULTS.enable;
	if (typeof value === "boolean") return value;
	problems.push(`${SECTION}.enable must be true or false, not ${told(value)}`);
	return DEFAULTS.enable;
}

function readSeverity(value: unknown, known: ReadonlySet<string>, problems: string[]): Settings["severity"] {
	if (value === undefined || value === null) return DEFAULTS.severity;
	if (!isRecord(value)) {
		problems.push(`${SECTION}.severity must be an object, not ${told(value)}`);
		return DEFAULTS.severity;
	}
	const severity: Record<string, Severity | "off"> = {};
	for (const [name, level] of Object.entries(value)) {
		if (known.size > 0 && !known.has(name)) {
			problems.push(`${SECTION}.severity: there is no rule or group ${told(name)}`);
		} else if (isLevel(level)) {
			severity[name] = level;
		} else {
			problems.push(`${SECTION}.severity: ${told(name)} must be error, warning, info or off, not ${told(level)}`);
		}
	}
	return severity;
}

function readFiles(value: unknown, problems: string[]): readonly string[] {
	if (value === undefined || value === null) return DEFAULTS.files;
	if (!Array.isArray(value)) {
		problems.push(`${SECTION}.files must be a list of language ids and globs, not ${told(value)}`);
		return DEFAULTS.files;
	}
	return value.filter((entry): entry is string => {
		const fits = typeof entry === "string" && entry !== "";
		if (!fits) problems.push(`${SECTION}.files: ${told(entry)} is no language id or glob`);
		return fits;
	});
}

/** Rule ids and the groups that they fall into. */
function namesOf(rules: Iterable<string>): ReadonlySet<string> {
	return new Set([...rules].flatMap((rule) => [rule, rule.split("-", 1)[0] ?? rule]));
}

function isLevel(value: unknown): value is Severity | "off" {
	return LEVELS.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function told(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
