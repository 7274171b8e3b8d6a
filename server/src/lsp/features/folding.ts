import type { ClientCapabilities, FoldingRange } from "vscode-languageserver";
import type { Span } from "../../text/span.ts";
import type { Current } from "../current.ts";
import { sectionsOf } from "./sections.ts";

/** What a client takes that does not say how many (`foldingRange.rangeLimit`). */
const MOST = 5_000;
/** No front matter is longer, in UTF-16 code units. */
const HEAD = 20_000;

/**
 * Sections under their headings, facts with what they hold, and front matter, where they take more than one line. Null in
 * a file that is no draft, so that the editor folds it by its own means.
 */
export function folding(
	{ document, entry: { result } }: Current,
	_: unknown,
	client: ClientCapabilities,
): FoldingRange[] | null {
	const { draft } = result;
	if (!draft) return null;
	const front = draft.format === "markdown" ? frontMatter(draft.source.slice(0, HEAD)) : undefined;
	const whole: readonly Span[] = [
		...sectionsOf(draft),
		...draft.facts.filter(({ hidden }) => !hidden).flatMap((fact) => [fact, ...fact.fragments.slice(1)]),
	];
	const lines = new Map<number, number>();
	for (const { start, end } of whole) {
		const first = document.positionAt(start).line;
		const { line, character } = document.positionAt(end);
		// What ends where a line begins does not reach into it.
		const last = character === 0 ? line - 1 : line;
		if (last > first) lines.set(first, Math.max(last, lines.get(first) ?? 0));
	}
	const ranges = [...lines]
		.sort(([a], [b]) => a - b)
		.map(([startLine, endLine]): FoldingRange => ({ startLine, endLine }));
	const most = client.textDocument?.foldingRange?.rangeLimit ?? MOST;
	const first = front === undefined ? [] : [{ startLine: 0, endLine: document.positionAt(front).line }];
	return [...first, ...ranges].slice(0, most);
}

/** Where the closing line of front matter begins; undefined where there is none. */
function frontMatter(head: string): number | undefined {
	const closing = /^\uFEFF?---/.test(head) ? head.indexOf("\n---") : -1;
	return closing < 0 ? undefined : closing + 1;
}
