import type { Form } from "../requirements/forms.ts";

/** The Items that carry a cybersecurity disclosure, with the form that has them. */
export const CYBER_ITEMS: ReadonlyMap<string, Form> = new Map([
	["16K", "20-F"],
	["1C", "10-K"],
	["1.05", "8-K"],
]);

const ITEM =
	/^(?:part\s+[ivx]{1,4}\b[\s.,:;–—-]{0,5})?items?\s*(\d{1,2}(?:\.\d{2}|(?:\s|\.)?[a-l])?)(?![a-z0-9])[\s.:;–—-]*/i;
const BARE_16K = /^(16\s?k)(?![a-z0-9])[\s.:;–—-]*(?=cyber)/i;
const END = /^(?:part\s+(?:ii|iii|iv)\b[.\s]*$|signatures?[.\s]*$|exhibit index\b)/i;

/** The Item that a line is the heading of. A sentence that begins with a reference (`Item 1C of this report`) is none. */
export function itemOf(text: string): string | undefined {
	const match = ITEM.exec(text) ?? BARE_16K.exec(text);
	if (!match) return END.test(text) ? "end" : undefined;
	if (/^(?!(?:material )?cyber)[a-z(,;]/.test(text.slice(match[0].length))) return undefined;
	return (match[1] ?? "")
		.toUpperCase()
		.replace(/\s/g, "")
		.replace(/\.(?=[A-Z])/, "");
}

/** Form `10-K/A`, `10-KT`, `20-F` and so on by its base. */
export function formOf(text: string): Form | undefined {
	const base = /^\s*(?:form\s+)?(20-?F|10-?K|8-?K|6-?K)(?:T|\/A|-A|12[BG]|15D5|\b)/i.exec(text)?.[1];
	if (!base) return undefined;
	return `${base.slice(0, -1).replace("-", "")}-${base.slice(-1).toUpperCase()}` as Form;
}

/** What a current report says of itself or of one of its Items: “shall not be deemed filed”. */
export const LEGEND = /\bdeemed\b[^;]{0,40}\bfiled\b|\bfurnished\b[^;]{0,40}\bfiled\b/i;
