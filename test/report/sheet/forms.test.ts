import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { marked } from "marked";
import { SaxesParser } from "saxes";
import { readWord } from "../../../server/src/formats/docx/word.ts";
import { lint } from "../../../server/src/lint.ts";
import { sheetDocx } from "../../../server/src/report/sheet/docx.ts";
import { docxRecord } from "../../../server/src/report/sheet/docx-record.ts";
import { layoutOf } from "../../../server/src/report/sheet/layout.ts";
import { RECORD_COMMENT, sheetMarkdown } from "../../../server/src/report/sheet/markdown.ts";
import type { SheetRecord } from "../../../server/src/report/sheet/record.ts";
import type { Sheet } from "../../../server/src/report/sheet/sheet.ts";
import { sheetOf } from "../../../server/src/report/sheet/sheet.ts";
import { DRAFT } from "../../protocol/drafts.ts";

const RECORDED: SheetRecord = {
	...{ file: "a.cyd", sha256: "0".repeat(64), size: 10, tool: { name: "cydlint", version: "1.2.3" } },
	...{ ruleSet: "r", severity: {}, time: "2026-03-01T12:00:00.000Z", id: "f", kind: "interim" },
};

function sheetFor(source: string, record: Partial<SheetRecord> = {}): Sheet {
	const result = lint(source, { path: "a.cyd" });
	const sheet = sheetOf({ result, source }, { ...RECORDED, ...record }, ["3 tracked changes are read as accepted"]);
	assert.ok(sheet);
	return sheet;
}

/** All words of the sheet, as every form of it must show them. */
function wordsOf(sheet: Sheet): readonly string[] {
	const { boxes, parts } = layoutOf(sheet);
	return [
		...boxes.flatMap(({ title, entries }) => [title, ...entries.flatMap(([name, value]) => [name, value ?? ""])]),
		...parts.flatMap(({ title, intro, table }) => [
			...[title, ...intro, ...(table?.columns.map(({ head }) => head) ?? [])],
			...(table?.rows.flat(2).map(({ text }) => text) ?? []),
		]),
	].map((text) => text.replace(/\s+/g, " ").trim());
}

/** The parts of a Word file, each read by a strict parser that is not ours. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
	const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
	for (const [name, part] of parts) {
		const parser = new SaxesParser({ xmlns: true });
		parser.on("error", (error) => assert.fail(`${name}: ${error.message}`));
		parser.write(part).close();
	}
	return Object.fromEntries(parts);
}

const EVIL = fc.constantFrom(
	"</w:t></w:r>",
	"<script>alert(1)</script>",
	"![x](http://x.invalid/a.png)",
	"[x](http://x.invalid)",
	"-->",
	"| --- |",
	"&lt;b&gt;",
	"\u0000\u202e",
	"]]>",
	"`",
);
const evil = fc.array(EVIL, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));

describe("the sheet as Word", () => {
	it("shows all that the sheet holds", async () => {
		const sheet = sheetFor(DRAFT);
		const word = readWord(await sheetDocx(sheet));
		assert.ok("markdown" in word);
		const shown = word.markdown
			.replace(/\\(?=[\\`*_~|[\]#])/g, "")
			.replaceAll("&lt;", "<")
			.replaceAll("&amp;", "&");
		for (const words of wordsOf(sheet)) assert.ok(shown.includes(words), words);
	});

	it("is the same bytes for the same sheet, whenever it is made", async () => {
		const [one, other] = [await sheetDocx(sheetFor(DRAFT)), await sheetDocx(sheetFor(DRAFT))];
		assert.deepEqual(one, other);
		assert.match(partsOf(one)["docProps/core.xml"] ?? "", /<dcterms:created[^>]*>2026-03-01T12:00:00Z</);
	});

	it("keeps its record, and is well-formed with all words as text, whatever a draft or name holds", async () => {
		await fc.assert(
			fc.asyncProperty(evil, async (bad) => {
				const record = { file: bad, legend: bad, severity: { [bad]: bad } };
				const bytes = await sheetDocx(sheetFor(DRAFT.replace("Our board", `${bad} Our board`), record));
				const parts = partsOf(bytes);
				assert.equal(Object.keys(parts).filter((name) => /media|embeddings/.test(name)).length, 0);
				assert.doesNotMatch(
					Object.entries(parts)
						.filter(([name]) => name.endsWith(".rels"))
						.join(),
					/x\.invalid/,
				);
				assert.deepEqual(JSON.parse(docxRecord(bytes) ?? ""), { ...RECORDED, ...record });
			}),
			{ numRuns: 6 },
		);
	});
});

describe("the sheet as Markdown", () => {
	it("shows all that the sheet holds", () => {
		const sheet = sheetFor(DRAFT);
		const shown = textOf(marked.parse(sheetMarkdown(sheet), { async: false }));
		for (const words of wordsOf(sheet)) assert.ok(shown.includes(words), words);
	});

	it("keeps its record, and holds no link, image or element of a draft or a name", () => {
		fc.assert(
			fc.property(evil, (bad) => {
				const record = { file: bad, legend: bad, severity: { [bad]: bad } };
				const text = sheetMarkdown(sheetFor(DRAFT.replace("Our board", `${bad} Our board`), record));
				const html = marked.parse(text, { async: false });
				assert.doesNotMatch(html.replace(/<!--[\s\S]*?-->/g, ""), /<(?:img|a|script)\b/);
				const comment = text.slice(text.lastIndexOf(RECORD_COMMENT) + RECORD_COMMENT.length);
				assert.deepEqual(JSON.parse(comment.slice(0, comment.indexOf("-->"))), { ...RECORDED, ...record });
			}),
			{ numRuns: 40 },
		);
	});
});

/** Words of HTML, without elements. */
function textOf(html: string): string {
	const names: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
	return html
		.replace(/<[^>]+>/g, "")
		.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => names[name] ?? "")
		.replace(/\s+/g, " ");
}
