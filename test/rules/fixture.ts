import type { Severity } from "../../server/src/rules/define-rule.ts";

/** One case of a rule's fixture: a draft, and where in it the rule finds something. */
export interface Case {
	readonly name: string;
	readonly kind: "accept" | "reject";
	readonly languageId: string;
	readonly severity?: Severity;
	/** A part of the message. */
	readonly says?: string;
	/** The draft without its marks. */
	readonly source: string;
	/** What each pair of marks held, in UTF-16 units of `source`, by start. */
	readonly marked: readonly (readonly [start: number, end: number])[];
}

const LANGUAGES: Readonly<Record<string, string>> = { cyd: "cyd", md: "markdown", htm: "html" };
const HEAD = /^(accept|reject): (.+?) \((cyd|md|htm)\)(?: (error|warning|info))?(?: "(.*)")?$/;

/**
 * Reads a fixture: cases begin with `=== `, then `reject: name (format) severity "part of the message"` or
 * `accept: name (format)`; severity and message may be left out. `⟦` and `⟧` enclose each finding, and may nest.
 */
export function readFixture(text: string): readonly Case[] {
	const [before, ...parts] = `\n${text}`.split(/\n=== /);
	if (before?.trim()) throw new Error("a fixture begins with a line of ===");
	return parts.map((part) => {
		const [head = "", ...lines] = part.split("\n");
		const match = HEAD.exec(head);
		if (!match) throw new Error(`not the head of a case: ${head}`);
		const [, kind, name = "", format = "", severity, says] = match;
		const { source, marked } = unmark(`${lines.join("\n").trimEnd()}\n`);
		return {
			name,
			kind: kind === "accept" ? "accept" : "reject",
			languageId: LANGUAGES[format] ?? format,
			...(severity && { severity: severity as Severity }),
			...(says && { says }),
			source,
			marked,
		};
	});
}

/** Takes the marks out. */
export function unmark(text: string): Pick<Case, "source" | "marked"> {
	const open: number[] = [];
	const marked: (readonly [number, number])[] = [];
	let source = "";
	for (const piece of text.split(/([⟦⟧])/)) {
		if (piece === "⟦") open.push(source.length);
		else if (piece === "⟧") {
			const start = open.pop();
			if (start === undefined) throw new Error("⟧ without ⟦");
			marked.push([start, source.length]);
		} else source += piece;
	}
	if (open.length > 0) throw new Error("⟦ without ⟧");
	return { source, marked: marked.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}
