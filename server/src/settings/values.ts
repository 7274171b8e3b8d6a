import { findDate } from "../text/dates.ts";

/** The way to a value inside the settings: `["severity", "wording"]`. */
export type Path = readonly (string | number)[];

/** A value that cannot be used, and why. */
export interface Wrong {
	readonly path: Path;
	/** Completes a sentence that begins with the path: `must be true or false, not "yes"`. */
	readonly says: string;
}

/** Where a JSON schema is for: the editor's manifest, or config files, where rules and groups are completed by name. */
export type SchemaFor = "manifest" | "config";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a setting's value can be: as a JSON schema for editors, and as a reader for us. */
export interface ValueType<T> {
	schema(of: SchemaFor): JsonSchema;
	/**
	 * Takes what can be used.
	 *
	 * @param value anything but undefined and null
	 * @param wrong is told of each part that cannot be used
	 * @returns undefined where nothing can be used
	 */
	read(value: unknown, path: Path, wrong: (wrong: Wrong) => void): T | undefined;
}

/** `true` or `false`. */
export const flag: ValueType<boolean> = {
	schema: () => ({ type: "boolean" }),
	read(value, path, wrong) {
		if (typeof value === "boolean") return value;
		wrong({ path, says: `must be true or false, not ${told(value)}` });
		return undefined;
	},
};

/** One of a few words, each with what it means. */
export function choice<T extends string>(meanings: Readonly<Record<T, string>>): ValueType<T> {
	const words = Object.keys(meanings) as T[];
	const listed = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
	return {
		schema: () => ({ type: "string", enum: words, enumDescriptions: Object.values(meanings) }),
		read(value, path, wrong) {
			const word = words.find((known) => known === value);
			if (word === undefined) wrong({ path, says: `must be ${listed}, not ${told(value)}` });
			return word;
		},
	};
}

/**
 * A list of texts, none empty.
 *
 * @param most entries of the list; those after them are told and left out
 * @param longest characters of a text
 */
export function texts(what: string, most: number, longest: number): ValueType<readonly string[]> {
	return {
		schema: () => ({
			type: "array",
			items: { type: "string", minLength: 1, maxLength: longest },
			maxItems: most,
			uniqueItems: true,
		}),
		read(value, path, wrong) {
			if (!Array.isArray(value)) {
				wrong({ path, says: `must be a list of ${what}s, not ${told(value)}` });
				return undefined;
			}
			if (value.length > most) wrong({ path, says: `holds more than ${most} entries; the others are left out` });
			return value.slice(0, most).filter((entry, at): entry is string => {
				const fits = typeof entry === "string" && entry !== "";
				const isLong = fits && entry.length > longest;
				if (!fits) wrong({ path: [...path, at], says: `must be a ${what}, not ${told(entry)}` });
				if (isLong) wrong({ path: [...path, at], says: `is longer than ${longest} characters and left out` });
				return fits && !isLong;
			});
		},
	};
}

/** A day: `2025-12-31`. */
export const day: ValueType<string> = {
	schema: () => ({ type: "string", format: "date" }),
	read(value, path, wrong) {
		if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && findDate(value) === value) return value;
		wrong({ path, says: `must be a day such as 2025-12-31, not ${told(value)}` });
		return undefined;
	},
};

/** Whether a value read from JSON is an object, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as JSON, to be shown in a sentence; not more than 60 characters of it. */
export function told(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
