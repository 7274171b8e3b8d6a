import type { Severity } from "../../server/src/rules/define-rule.ts";
import { linesOf, readBase } from "./fixture/bases.ts";
import { applyChanges } from "./fixture/changes.ts";
import type { Line } from "./fixture/entries.ts";
import type { Format } from "./fixture/formats.ts";
import { checkFormat } from "./fixture/formats.ts";
import { countMarks, unmark } from "./fixture/marks.ts";
import { writeFactSheet } from "./fixture/write-fact-sheet.ts";
import { writeInlineXbrl } from "./fixture/write-inline-xbrl.ts";
import { writeMarkdown } from "./fixture/write-markdown.ts";

/** One case of a rule's fixture in one format: a draft, and where in it the rule finds something. */
export interface Case {
	readonly name: string;
	readonly kind: "accept" | "reject";
	readonly format: Format;
	readonly languageId: string;
	readonly severity?: Severity;
	/** A part of the message. */
	readonly says?: string;
	/** The draft without its marks. */
	readonly source: string;
	/** What each pair of marks held, in UTF-16 units of `source`, by start. */
	readonly marked: readonly (readonly [start: number, end: number])[];
	/** Where the case begins: `missing-expertise.txt:12`. */
	readonly at: string;
}

const FORMATS = {
	cyd: { languageId: "cyd", write: writeFactSheet },
	md: { languageId: "markdown", write: writeMarkdown },
	htm: { languageId: "html", write: writeInlineXbrl },
} as const;
const HEAD =
	/^=== (accept|reject): (.+?) \((all|(?:cyd|md|htm)(?:, (?:cyd|md|htm))*)\)(?: from ([a-z-]+))?(?: (error|warning|info))?(?: "(.*)")?$/;
/**
 * Reads a fixture. A case begins with `=== reject: name (formats) from base severity "part of the message"`, or `accept`;
 * base, severity and message may be left out. What follows is how the draft differs from its base; docs/architecture.md has the
 * forms. An error says the file and the line.
 *
 * @param file its name, for messages
 */
export function readFixture(text: string, file: string): readonly Case[] {
	const cases: Case[] = [];
	const lines = linesOf(text, file);
	const heads = lines.flatMap((line, index) => (line.text.startsWith("=== ") ? [index] : []));
	if (lines.slice(0, heads[0]).some((line) => line.text.trim() !== ""))
		throw new Error(`${file}:1: no line of === yet`);
	heads.forEach((head, index) => {
		cases.push(...readCase(lines.slice(head, heads[index + 1])));
	});
	return cases;
}

function readCase([head = { text: "", at: "" }, ...lines]: readonly Line[]): readonly Case[] {
	const match = HEAD.exec(head.text);
	if (!match) throw new Error(`${head.at}: not the head of a case: ${head.text}`);
	const [, kind = "", name = "", formats = "", base, severity, says] = match;
	return (formats === "all" ? ["cyd", "md", "htm"] : formats.split(", ")).map((it) => {
		const format = it as Format;
		return {
			...{ name, format, kind: kind === "accept" ? "accept" : "reject", at: head.at },
			languageId: FORMATS[format].languageId,
			...(severity && { severity: severity as Severity }),
			...(says && { says }),
			...sourceOf(base, lines, format, head.at),
		};
	});
}

/** The draft of a case in a format; every mark of the case stands in it. */
function sourceOf(base: string | undefined, lines: readonly Line[], format: Format, at: string) {
	const text = lines.map((line) => line.text).join("\n");
	if (base === "nothing") return unmark(`${text.trimEnd()}\n`);
	const draft = applyChanges(readBase(base ?? "item", at), lines);
	checkFormat(draft, format);
	const source = FORMATS[format].write(draft);
	const lost = countMarks(text) - countMarks(source);
	if (lost !== 0) throw new Error(`${at}: ${lost} marks of the case do not stand in the draft as ${format}`);
	try {
		return unmark(source);
	} catch (error) {
		throw new Error(`${at}: ${error instanceof Error ? error.message : error}`);
	}
}
