import type { Position, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client.ts";

/** A draft as a test writes it: `‸` is the cursor, `⟦…⟧` are ranges. */
export interface Marked {
	readonly text: string;
	/** Places of `‸`, in order. */
	readonly cursors: readonly Position[];
	/** Places of `⟦…⟧`, in order. */
	readonly ranges: readonly Range[];
}

/** Takes the marks out of a draft. Bars are no marks: fact sheets have them. */
export function marked(source: string): Marked {
	let text = "";
	const cursors: number[] = [];
	const opened: number[] = [];
	const ranges: (readonly [number, number])[] = [];
	for (const sign of source) {
		if (sign === "‸") cursors.push(text.length);
		else if (sign === "⟦") opened.push(text.length);
		else if (sign === "⟧") ranges.push([opened.pop() ?? 0, text.length]);
		else text += sign;
	}
	const document = TextDocument.create("test:", "text", 0, text);
	return {
		text,
		cursors: cursors.map((at) => document.positionAt(at)),
		ranges: ranges
			.toSorted(([a], [b]) => a - b)
			.map(([start, end]) => ({ start: document.positionAt(start), end: document.positionAt(end) })),
	};
}

let count = 0;

/** Opens a marked draft, waits until it has been read, and tells where things are. */
export async function openMarked(client: Client, ending: string, source: string): Promise<Marked & { uri: string }> {
	const own = marked(source);
	const uri = `file:///drafts/marked-${++count}.${ending}`;
	const language = ending === "cyd" ? "cyd" : ending === "md" ? "markdown" : "html";
	client.open(uri, language, own.text);
	await client.pull(uri);
	return { ...own, uri };
}
