import { json } from "../../encode/json.ts";
import { markdownCell, markdownText } from "../../encode/markdown.ts";
import type { Box, Line, Part, Table } from "./layout.ts";
import { layoutOf } from "./layout.ts";
import type { Sheet } from "./sheet.ts";

/** What stands before the record, which a comment at the end holds. */
export const RECORD_COMMENT = "<!-- cydlint-record ";

/** The sheet as Markdown, with tables as GitHub has them. What comes from the draft, a name or a setting is encoded. */
export function sheetMarkdown(sheet: Sheet): string {
	const { title, kind, legend, boxes, parts, footer } = layoutOf(sheet);
	// Two hyphens or an angle bracket would end the comment.
	const record = json(sheet.record).replace(
		/[<>-]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
	return [
		`# ${markdownText(title)}`,
		`**${markdownText(kind)}**`,
		...(legend === undefined ? [] : [`**${markdownText(legend)}**`]),
		...boxes.map(boxText),
		...parts.map(partText),
		markdownText(footer),
		`${RECORD_COMMENT}${record} -->\n`,
	].join("\n\n");
}

function boxText({ title, lead, entries }: Box): string {
	const rows = entries.map(([name, value]) => `| ${markdownCell(name)} | ${markdownCell(value ?? "")} |`);
	const outcome = lead === undefined ? "" : `**${markdownText(lead)}**\n\n`;
	return `## ${markdownText(title)}\n\n${outcome}| | |\n| --- | --- |\n${rows.join("\n")}`;
}

function partText({ title, intro, table }: Part): string {
	return [`## ${markdownText(title)}`, ...intro.map(markdownText), ...(table ? [tableText(table)] : [])].join("\n\n");
}

function tableText({ columns, rows }: Table): string {
	const heads = columns.map(({ head, by }) => markdownCell(by === "person" ? `${head} (person)` : head));
	const lines = rows.map((cells) => `| ${columns.map((_, i) => cellText(cells[i] ?? [])).join(" | ")} |`);
	return [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(columns.length)}`, ...lines].join("\n");
}

function cellText(lines: readonly Line[]): string {
	return lines
		.map(({ text, look }) => (look === "strong" ? `**${markdownCell(text)}**` : markdownCell(text)))
		.join("<br>");
}
