/** What JSON may hold raw and a terminal or a reader of logs may obey: deleted, C1 controls, line ends, bidi marks. */
const ACTING = /[\x7F-\x9F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** A value as JSON on one line, in ASCII where a raw character could act; reads back as the same value. */
export function json(value: unknown): string {
	return JSON.stringify(value).replace(ACTING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
