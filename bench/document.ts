import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Part } from "./options.ts";

const DOCUMENT = fileURLToPath(new URL("../docs/performance.md", import.meta.url));

/** Puts what was measured in place of what stood between the markers of this part. */
export function writeDown(part: Part, text: string): void {
	writeFileSync(DOCUMENT, replaced(readFileSync(DOCUMENT, "utf8"), part, text));
}

/** The document with another text between the markers of a part; throws where it has no such markers. */
export function replaced(document: string, part: Part, text: string): string {
	const [begin, end] = [`<!-- bench: ${part} -->\n`, `<!-- /bench: ${part} -->`];
	const [from, to] = [document.indexOf(begin), document.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`docs/performance.md has no markers for ${part}`);
	return `${document.slice(0, from + begin.length)}\n${text}\n\n${document.slice(to)}`;
}
