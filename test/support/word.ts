import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a Word file by name, for those that differ from a plain one. */
export type WordParts = Readonly<Record<string, string | Uint8Array>>;

/** What stands around the body of a document. */
export function documentXml(body: string): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** A part of WordprocessingML: `styles`, `numbering`, `footnotes`. */
export function partXml(root: string, content: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${W}">${content}</w:${root}>`;
}

/** A Word file as Word lays it out, with the body given as WordprocessingML. */
export function wordFile(body: string, others: WordParts = {}): Uint8Array {
	const related = ["styles", "numbering", "footnotes", "endnotes", "comments"].filter((it) => others[`word/${it}.xml`]);
	const lines = related.map((it) => `<Relationship Id="r-${it}" Type="${OFFICE}/${it}" Target="${it}.xml"/>`);
	const parts: WordParts = {
		"[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml": documentXml(body),
		"word/_rels/document.xml.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONS}">${lines.join("")}</Relationships>`,
		...others,
	};
	return zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
		),
		{ mtime: "2026-01-02T00:00:00" },
	);
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A run of text, with run properties as WordprocessingML. */
export function run(text: string, properties = ""): string {
	const said = text.replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign);
	const look = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
	return `<w:r>${look}<w:t xml:space="preserve">${said}</w:t></w:r>`;
}

/** A paragraph of runs, with paragraph properties as WordprocessingML. */
export function paragraph(runs: string, properties = ""): string {
	return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}
