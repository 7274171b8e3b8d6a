import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { placeAt } from "../../../server/src/formats/docx/places.ts";
import type { WordText } from "../../../server/src/formats/docx/word.ts";
import { readWord } from "../../../server/src/formats/docx/word.ts";
import { readMarkdown } from "../../../server/src/formats/markdown/markdown.ts";
import type { WordParts } from "../../support/word.ts";
import { documentXml, paragraph, partXml, run, wordFile } from "../../support/word.ts";

function read(body: string, others: WordParts = {}): WordText {
	const word = readWord(wordFile(body, others));
	assert.ok("markdown" in word, "problem" in word ? word.problem : "");
	return word;
}

const text = (words: string, properties = "") => paragraph(run(words), properties);
const HEADING = `<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Own"><w:basedOn w:val="H2"/></w:style><w:style w:styleId="T"><w:name w:val="toc 1"/></w:style>`;

describe("a Word file as Markdown", () => {
	it("keeps headings by style, by outline level and by their looks, and no table of contents", () => {
		const styles = partXml("styles", HEADING);
		const body = [
			text("Item 1C. Cybersecurity ... 12", '<w:pStyle w:val="T"/>'),
			text("Item 1C. Cybersecurity", '<w:pStyle w:val="Own"/>'),
			text("Governance", '<w:outlineLvl w:val="3"/>'),
			paragraph(run("Board ", "<w:b/>") + run("oversight", "<w:b/>")),
			paragraph(run("Our ", "<w:b/>") + run("board oversees it.")),
			paragraph(run("Not bold", '<w:b w:val="0"/>')),
		].join("");
		assert.equal(
			read(body, { "word/styles.xml": styles }).markdown,
			"## Item 1C. Cybersecurity\n\n#### Governance\n\n##### Board oversight\n\nOur board oversees it.\n\nNot bold\n",
		);
	});

	it("keeps lists, their levels and their numbers", () => {
		const numbering = partXml(
			"numbering",
			'<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>',
		);
		const item = (words: string, level: number) =>
			text(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`);
		const body = text("We:") + item("train;", 0) + item("all;", 1) + item("test.", 0) + text("So.");
		assert.equal(
			read(body, { "word/numbering.xml": numbering }).markdown,
			"We:\n\n1. train;\n   - all;\n2. test.\n\nSo.\n",
		);
	});

	it("keeps tables; one of a single column is paragraphs, an Item parted in cells a heading", () => {
		const cell = (...blocks: string[]) => `<w:tc>${blocks.join("")}</w:tc>`;
		const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
		const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
		const body = [
			table(row(cell(text("Item 1C.")), cell(text("Cybersecurity")))),
			table(row(cell(text("Alone"))), row(cell(text("below")))),
			table(
				row(cell(text("a|b")), cell(text("c"), text("d"))),
				row(`<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${text("wide")}</w:tc>`),
			),
		].join("");
		assert.equal(
			read(body).markdown,
			"## Item 1C. Cybersecurity\n\nAlone\n\nbelow\n\n| a\\|b | c<br>d |\n| --- | --- |\n| wide | |\n",
		);
	});

	it("puts a footnote behind its paragraph", () => {
		const notes = partXml(
			"footnotes",
			'<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>As of </w:t></w:r><w:r><w:t>May.</w:t></w:r></w:p></w:footnote>',
		);
		const body = paragraph(`${run("It works")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(".")}`) + text("Next.");
		const word = read(body, { "word/footnotes.xml": notes });
		assert.equal(word.markdown, "It works[^1].\n\n[^1]: As of May.\n\nNext.\n");
		assert.deepEqual(
			word.places.map(({ paragraph, note }) => [paragraph, note]),
			[
				[1, undefined],
				[1, 1],
				[2, undefined],
			],
		);
	});

	it("takes changes as accepted, leaves comments and hidden text out, and says all that", () => {
		const body = [
			paragraph(
				`${run("Our ")}<w:del w:id="1"><w:r><w:delText>old</w:delText><w:t>old</w:t></w:r></w:del><w:ins w:id="2">${run("new")}</w:ins>${run(" board")}<w:r><w:commentReference w:id="0"/></w:r>`,
				'<w:rPr><w:del w:id="3"/></w:rPr>',
			),
			paragraph(run(" oversees it.") + run("secret", "<w:vanish/>")),
			`<w:tbl><w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc>${text("gone")}</w:tc></w:tr></w:tbl>`,
			`<mc:AlternateContent><mc:Choice>${text("Once.")}</mc:Choice><mc:Fallback>${text("Once.")}</mc:Fallback></mc:AlternateContent>`,
		].join("");
		const word = read(body);
		assert.equal(word.markdown, "Our new board oversees it.\n\nOnce.\n");
		assert.deepEqual(word.notes, [
			"4 tracked changes are read as accepted",
			"1 comment is left out",
			"1 piece of hidden text is left out",
		]);
	});

	it("has what the cover says in front, where the file is ours", () => {
		const cover = text("FORM 6-K") + text("Date of Report: November 4, 2025");
		assert.equal(
			read(cover + text("We detected a ransomware attack on our plant.")).markdown,
			"---\nform: 6-K\nperiod: 2025-11-04\n---\n\nFORM 6-K\n\nDate of Report: November 4, 2025\n\nWe detected a ransomware attack on our plant.\n",
		);
		assert.match(read(cover + text("We sold the plant.")).markdown, /^FORM 6-K\n/);
		const annual = text("FORM 10-K") + text("For the fiscal year ended December 31, 2025");
		const cell = (words: string) => `<w:tc>${text(words)}</w:tc>`;
		const item = `<w:tbl><w:tr>${cell("Item 1C.")}${cell("Cybersecurity")}</w:tr></w:tbl>`;
		assert.match(read(annual + item).markdown, /^---\nform: 10-K\nperiod: 2025-12-31\n---\n\nFORM 10-K\n/);
		assert.match(read(annual + text("Item 7. Results")).markdown, /^FORM 10-K\n/);
	});

	it("numbers paragraphs that say something, and knows the heading above", () => {
		const word = read(
			text("Governance", '<w:outlineLvl w:val="0"/>') + paragraph("") + text("Our board.") + text("It meets."),
		);
		const at = (words: string) => placeAt(word.places, word.markdown.indexOf(words));
		assert.deepEqual([at("Our")?.paragraph, at("It meets")?.paragraph], [2, 3]);
		assert.equal(at("It meets")?.heading, "Governance");
	});

	it("knows where in the document each word stands, entities and all", () => {
		const body = paragraph("<w:r><w:t>Risk &amp; *return* &#x41;&lt;b></w:t></w:r>");
		const word = read(body);
		const source = documentXml(body);
		assert.equal(word.markdown, "Risk & \\*return\\* A&lt;b>\n");
		for (const words of ["Risk", "return", "b>"]) {
			const at = word.markdown.indexOf(words);
			const { start, end } = word.mapped.span(at, at + words.length);
			assert.equal(source.slice(start, end), words);
		}
		const at = word.markdown.indexOf("A&lt;");
		const { start, end } = word.mapped.span(at, at + 1);
		assert.equal(source.slice(start, end), "&#x41;");
	});

	it("reads back as it was written, whatever the words", () => {
		const odd = fc.constantFrom(
			..."#*_[]<>()`~|\\-+=!:.1&;^ \u00a0aé●",
			"<!-- ",
			"[x](y)",
			"1986. ",
			"---",
			"&amp;",
			"&lt;",
			"```",
			"**",
			"- ",
			"Item 1C",
		);
		const words = fc.array(
			fc.array(odd, { maxLength: 8 }).map((it) => it.join("")),
			{ minLength: 1, maxLength: 3 },
		);
		fc.assert(
			fc.property(words, (runs) => {
				const said = runs.join("");
				const body = text("Item 1C. Cybersecurity") + paragraph(runs.map((it) => run(it)).join(""));
				const { markdown } = read(body);
				const passages = readMarkdown(markdown)?.passages.slice(1) ?? [];
				const back = passages.map((it) => it.text.text).join(" ");
				assert.equal(folded(back), folded(said), markdown);
			}),
			{ numRuns: 300 },
		);
	});
});

/** White space folded, and marks of list items that were typed left out, as Markdown reads them. */
function folded(words: string): string {
	return words
		.replace(/[\s\u200b\ufeff]+/g, " ")
		.replace(/^(?: |●|-|\d{1,3}[.)](?= |$))+/, "")
		.trim();
}
