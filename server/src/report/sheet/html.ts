import { htmlText } from "../../encode/html.ts";
import { json } from "../../encode/json.ts";
import { oneLine } from "../../encode/plain.ts";
import type { Box, Column, Line, Part, Table } from "./layout.ts";
import { layoutOf } from "./layout.ts";
import { pictureSvg } from "./picture.ts";
import type { Sheet } from "./sheet.ts";
import { STYLE, stylePages } from "./style.ts";

/** Name of the `meta` element that holds the record, for `verify`. */
export const RECORD = "cydlint-record";

/**
 * The sheet as one HTML page without scripts, links or anything from outside, to be printed on A4 or Letter. What
 * comes from the draft, a name or a setting is encoded.
 */
export function sheetHtml(sheet: Sheet): string {
	const { title, kind, legend, boxes, parts, footer } = layoutOf(sheet);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="${RECORD}" content="${htmlText(json(sheet.record))}">
<title>Sign-off sheet: ${said(sheet.record.file)}</title>
<style>${STYLE}${stylePages(sheet.record)}</style>
</head>
<body>
<header>
<h1>${said(title)}</h1>
<p class="kind">${said(kind)}</p>
</header>
${legend === undefined ? "" : `<p class="legend">${said(legend)}</p>\n`}<div class="boxes">
${boxes.map(boxHtml).join("\n")}
</div>
${parts.map(partHtml).join("\n")}
<footer>${said(footer)}</footer>
</body>
</html>
`;
}

function said(text: string): string {
	return htmlText(oneLine(text));
}

function boxHtml({ title, lead, entries }: Box): string {
	const rows = entries.map(([name, value]) =>
		value === undefined
			? `<dt>${said(name)}</dt><dd class="fill">&nbsp;</dd>`
			: `<dt>${said(name)}</dt><dd>${said(value)}</dd>`,
	);
	const outcome = lead === undefined ? "" : `<p class="outcome">${said(lead)}</p>\n`;
	return `<section><h2>${said(title)}</h2>\n${outcome}<dl>\n${rows.join("\n")}\n</dl></section>`;
}

function partHtml({ title, intro, picture, table }: Part): string {
	return [
		`<section><h2>${said(title)}</h2>`,
		...intro.map((text) => `<p>${said(text)}</p>`),
		...(picture ? [pictureSvg(picture)] : []),
		...(table ? [tableHtml(table)] : []),
		"</section>",
	].join("\n");
}

function tableHtml({ columns, rows, isSigned }: Table): string {
	const heads = columns.map(
		(column) => `<th scope="col" style="width: ${column.width}%"${person(column)}>${said(column.head)}</th>`,
	);
	const body = rows.map((cells) => {
		const own = columns.map((column, i) => `<td${person(column)}>${cellHtml(cells[i] ?? [])}</td>`);
		return `<tr>${own.join("\n")}</tr>`;
	});
	return `<table${isSigned ? ' class="signed"' : ""}><thead><tr>${heads.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table>`;
}

function person({ by }: Column): string {
	return by === "person" ? ' class="person"' : "";
}

function cellHtml(lines: readonly Line[]): string {
	return lines.map(({ text, look = "plain" }) => `<div class="${look}">${said(text)}</div>`).join("");
}
