import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import { json } from "../../encode/json.ts";
import { oneLine } from "../../encode/plain.ts";
import { settled } from "../word/settled.ts";
import type { Box, Column, Line, Part, Table as SheetTable } from "./layout.ts";
import { layoutOf } from "./layout.ts";
import type { Sheet } from "./sheet.ts";

/** Width of the text in twentieths of a point: Letter on its side, which is narrower than A4 on its side. */
const WIDTH = 14_400;
const SHADE = "EEEEEE";
/** The property of the file that holds the record, for `verify`. */
export const RECORD_PROPERTY = "cydlint-record";

/**
 * The sheet as a Word file, on its side, for those who mark it up or type into it. The same sheet gives the same bytes.
 * What comes from the draft, a name or a setting is text and nothing else.
 */
export async function sheetDocx(sheet: Sheet): Promise<Uint8Array> {
	const { title, kind, legend, boxes, parts, footer } = layoutOf(sheet);
	const document = new Document({
		creator: sheet.record.tool.name,
		title: said(`Sign-off sheet: ${sheet.record.file}`),
		customProperties: [{ name: RECORD_PROPERTY, value: json(sheet.record) }],
		styles: { default: { document: { run: { font: "Arial", size: 17 } } } },
		sections: [
			{
				properties: {
					page: {
						size: { width: 12_240, height: 15_840, orientation: PageOrientation.LANDSCAPE },
						margin: { top: 720, bottom: 720, left: 720, right: 720 },
					},
				},
				footers: { default: footerOf(footer) },
				children: [
					new Paragraph({ text: said(title), heading: HeadingLevel.HEADING_1 }),
					words(kind, { bold: true }),
					...(legend === undefined ? [] : [words(legend, { bold: true })]),
					...boxes.flatMap(boxOf),
					...parts.flatMap(partOf),
				],
			},
		],
	});
	return settled(await Packer.toArrayBuffer(document), sheet.record.time);
}

function said(text: string): string {
	return oneLine(text);
}

function words(text: string, look: { readonly bold?: boolean; readonly size?: number; readonly font?: string } = {}) {
	return new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ text: said(text), ...look })] });
}

function footerOf(text: string): Footer {
	const pages = ["  ·  page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES];
	return new Footer({
		children: [new Paragraph({ children: [new TextRun({ children: [said(text), ...pages], size: 14 })] })],
	});
}

function heading(text: string): Paragraph {
	return new Paragraph({ text: said(text), heading: HeadingLevel.HEADING_2, keepNext: true });
}

function boxOf({ title, lead, entries }: Box): (Paragraph | Table)[] {
	const columns: readonly Column[] = [
		{ head: "", by: "tool", width: 28 },
		{ head: "", by: "tool", width: 72 },
	];
	const rows = entries.map(([name, value]) => row([[{ text: name }], [{ text: value ?? "" }]], columns));
	return [heading(title), ...(lead === undefined ? [] : [words(lead, { bold: true })]), tableOf(rows, columns)];
}

/** The picture is for the page; the table under it says the same in words. */
function partOf({ title, intro, table }: Part): (Paragraph | Table)[] {
	return [heading(title), ...intro.map((text) => words(text)), ...(table ? [partTable(table)] : [])];
}

function partTable({ columns, rows, isSigned }: SheetTable): Table {
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map((column) => cell([{ text: column.head, look: "strong" }], column, SHADE)),
	});
	return tableOf([head, ...rows.map((cells) => row(cells, columns, isSigned ? 900 : undefined))], columns);
}

function tableOf(rows: readonly TableRow[], columns: readonly Column[]): Table {
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: WIDTH, type: WidthType.DXA },
		columnWidths: columns.map(({ width }) => (WIDTH * width) / 100),
		rows: [...rows],
	});
}

function row(cells: readonly (readonly Line[])[], columns: readonly Column[], height?: number): TableRow {
	return new TableRow({
		cantSplit: true,
		...(height !== undefined && { height: { value: height, rule: "atLeast" } }),
		children: columns.map((column, i) => cell(cells[i] ?? [], column)),
	});
}

function cell(lines: readonly Line[], { by, width }: Column, fill?: string): TableCell {
	return new TableCell({
		width: { size: (WIDTH * width) / 100, type: WidthType.DXA },
		margins: { left: 70, right: 70, top: 30, bottom: 30 },
		...(fill !== undefined && { shading: { fill } }),
		...(by === "person" && { borders: { left: { style: BorderStyle.SINGLE, size: 16, color: "000000" } } }),
		children: lines.length === 0 ? [new Paragraph("")] : lines.map(lineOf),
	});
}

function lineOf({ text, look }: Line): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.LEFT,
		spacing: { before: look === "item" ? 60 : 0 },
		children: [
			new TextRun({
				text: said(text),
				...(look === "strong" && { bold: true }),
				...(look === "quiet" && { size: 15, color: "333333" }),
				...(look === "code" && { font: "Consolas", size: 15 }),
			}),
		],
	});
}
