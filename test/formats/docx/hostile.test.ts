import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readWord } from "../../../server/src/formats/docx/word.ts";
import { documentXml, paragraph, run, wordFile } from "../../support/word.ts";

/** Why a file is refused. */
function problem(bytes: Uint8Array): string {
	const word = readWord(bytes);
	assert.ok("problem" in word, "is refused");
	return word.problem;
}

const BODY = paragraph(run("Our board oversees it."));
const withDocument = (xml: string) => wordFile("", { "word/document.xml": xml });

describe("a Word file that is none, or means harm", () => {
	it("is refused where it is encrypted, old or another archive", () => {
		assert.match(problem(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), /it is encrypted, or of Word before 2007/);
		assert.match(problem(zipSync({ EncryptedPackage: strToU8("x") })), /no document among its parts/);
		assert.match(problem(zipSync({ "a.xml": strToU8("<a/>") })), /no document among its parts/);
		assert.match(problem(strToU8("Our board")), /it is no Word file/);
		assert.match(problem(new Uint8Array()), /it is no Word file/);
	});

	it("is refused where it would unpack to more than any draft takes", () => {
		const bomb = wordFile("", { "word/document.xml": new Uint8Array(41_000_000).fill(32) });
		assert.ok(bomb.length < 100_000, `${bomb.length}`);
		assert.match(problem(bomb), /word\/document\.xml takes 41000000 bytes once unpacked/);
	});

	it("unpacks no more than the directory says, and refuses what the bytes cannot hold", () => {
		const bytes = wordFile(BODY);
		const at = directoryEntry(bytes, "word/document.xml");
		// The size once unpacked, at 24 of an entry of the directory (APPNOTE.TXT 4.3.12).
		const lying = bytes.slice();
		new DataView(lying.buffer).setUint32(at + 24, 30_000_000, true);
		assert.match(problem(lying), /claims a size that its packed bytes cannot have/);
		new DataView(lying.buffer).setUint32(at + 24, 200, true);
		assert.match(problem(lying), /no well-formed XML/);
	});

	it("is refused where it defines entities", () => {
		const lines = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join("");
		const laughs = `<!DOCTYPE w:document [<!ENTITY a0 "ha">${lines}]>`;
		const xml = documentXml(paragraph("<w:r><w:t>&a9;</w:t></w:r>")).replace("<w:document", `${laughs}<w:document`);
		assert.match(problem(withDocument(xml)), /declares a document type/);
		assert.match(problem(withDocument(documentXml("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>"))), /no well-formed XML/);
	});

	it("is refused where it nests absurdly, and where its parts are damaged", () => {
		const deep = 100_000;
		assert.match(problem(withDocument(documentXml("<w:p>".repeat(deep)))), /nests elements more than 200 deep/);
		for (const xml of [
			documentXml("<w:p>"),
			documentXml("</w:p>"),
			documentXml("<w:p a=1/>"),
			documentXml('<w:p a="1" a="2"/>'),
			`${documentXml("")}<a/>`,
			documentXml("").slice(0, -3),
			"words",
			"",
		])
			assert.match(problem(withDocument(xml)), /no well-formed XML|no document among/, xml.slice(-40));
	});

	it("is refused where it has more elements than any draft", () => {
		assert.match(problem(withDocument(documentXml("<w:p/>".repeat(1_000_001)))), /more than 1000000 elements/);
	});

	it("is read where it has more rows, or more in a box, than a call takes arguments", () => {
		const row = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>";
		readWord(withDocument(documentXml(`<w:tbl>${row.repeat(130_000)}</w:tbl>`)));
		const box = `<w:txbxContent>${paragraph(run("a")).repeat(130_000)}</w:txbxContent>`;
		readWord(withDocument(documentXml(`<w:p><w:r>${box}</w:r></w:p>`)));
	});

	it("is read or refused and never throws, whatever bytes are changed", () => {
		const bytes = wordFile(BODY);
		const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(bytes.length), (changes, end) => {
				const bad = bytes.slice(0, end < 40 ? bytes.length - end : bytes.length);
				for (const [at, byte] of changes) if (at < bad.length) bad[at] = byte;
				const word = readWord(bad);
				assert.equal(typeof ("problem" in word ? word.problem : word.markdown), "string");
			}),
			{ numRuns: 400 },
		);
	});
});

/** Where the entry of a part begins in the directory of an archive. */
function directoryEntry(bytes: Uint8Array, name: string): number {
	const text = Buffer.from(bytes).toString("latin1");
	const at = text.lastIndexOf(name) - 46;
	assert.equal(text.slice(at, at + 4), "PK\x01\x02");
	return at;
}
