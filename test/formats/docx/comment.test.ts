import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { WordComment } from "../../../server/src/formats/docx/comment.ts";
import { commented } from "../../../server/src/formats/docx/comment.ts";
import type { WordText } from "../../../server/src/formats/docx/word.ts";
import { readWord } from "../../../server/src/formats/docx/word.ts";
import { paragraph, partXml, run, wordFile } from "../../support/word.ts";

const WHO = { author: "cydlint", initials: "CY", time: "2026-03-01T12:00:00.000Z" };

/** Parts of a Word file as text, each read by a strict parser that is not ours. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, part]) => {
			const text = strFromU8(part);
			if (!/\.(?:xml|rels)$/.test(name)) return [name, text];
			const parser = new SaxesParser({ xmlns: true });
			parser.on("error", (error) => assert.fail(`${name}: ${error.message}`));
			parser.write(text).close();
			return [name, text];
		}),
	);
}

function read(bytes: Uint8Array): WordText {
	const word = readWord(bytes);
	assert.ok("markdown" in word);
	return word;
}

/** A comment on words of the Markdown. */
function on(word: WordText, words: string, more: Partial<WordComment> = {}): WordComment {
	const at = word.markdown.indexOf(words);
	assert.ok(at >= 0, words);
	return { lines: ["CY-01 · Note", words], ...word.mapped.span(at, at + words.length), ...more };
}

/** Each character of a document with the looks of its run, marks of comments left out. */
function looksOf(document: string): readonly string[] {
	return [...document.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]*)</g)].flatMap(
		([, look = "", words = ""]) => [...words].map((char) => `${char}|${look}`),
	);
}

/** Whether nothing of `before` is taken out or changed in `after`, which holds more. */
function isKeptIn(before: string, after: string): boolean {
	let at = 0;
	for (let i = 0; i < after.length; i++) if (after[i] === before[at]) at++;
	return at === before.length;
}

function assertOnlyCommented(after: string, before: string): void {
	assert.deepEqual(looksOf(after), looksOf(before));
	assert.ok(isKeptIn(before, after));
}

/** The words that a comment hangs on. */
function commentedWords(document: string, id: number): string {
	const all = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, "s");
	return (all.exec(document)?.[1] ?? "").replace(/<[^>]+>/g, "");
}

describe("comments in a Word file", () => {
	it("hang on their words, in the middle of a run too, whose looks stay", () => {
		const file = wordFile(paragraph(run("Our board oversees it. ", "<w:i/>") + run("It meets &c.")));
		const word = read(file);
		const parts = partsOf(commented(file, [on(word, "board"), on(word, "oversees it. It")], WHO));
		const document = parts["word/document.xml"] ?? "";
		assert.equal(commentedWords(document, 0), "board");
		assert.equal(commentedWords(document, 1), "oversees it. It");
		assert.equal(document.match(/<w:i\/>/g)?.length, 4);
		assertOnlyCommented(document, partsOf(file)["word/document.xml"] ?? "");
	});

	it("say who, when and what, and are resolved with an answer where there is one", () => {
		const file = wordFile(paragraph(run("Our board.")));
		const answered = on(read(file), "board", { reply: "Accepted by A. <Moen>" });
		const parts = partsOf(commented(file, [answered], WHO));
		const comments = parts["word/comments.xml"] ?? "";
		assert.match(comments, /w:id="0" w:author="cydlint" w:date="2026-03-01T12:00:00Z" w:initials="CY"/);
		assert.match(comments, /<w:t xml:space="preserve">Accepted by A\. &lt;Moen&gt;<\/w:t>/);
		const [, first] = /w14:paraId="(\w{8})"/.exec(comments) ?? [];
		const extended = parts["word/commentsExtended.xml"] ?? "";
		assert.match(extended, new RegExp(`w15:paraId="${first}" w15:done="1"/>`));
		assert.match(extended, new RegExp(`w15:paraIdParent="${first}" w15:done="1"/>`));
		assert.match(parts["[Content_Types].xml"] ?? "", /PartName="\/word\/commentsExtended\.xml"/);
		assert.match(parts["word/_rels/document.xml.rels"] ?? "", /Target="comments\.xml"/);
	});

	it("leave all other parts as they are, and comments that are there", () => {
		const old = '<w:comment w:id="7" w:author="Counsel"><w:p><w:r><w:t>Mine.</w:t></w:r></w:p></w:comment>';
		const picture = Uint8Array.from({ length: 300 }, (_, i) => i % 251);
		const body = paragraph(`<w:commentRangeStart w:id="7"/>${run("Our board.")}<w:commentRangeEnd w:id="7"/>`);
		const others = { "word/comments.xml": partXml("comments", old), "word/media/a.png": picture };
		const file = wordFile(body, others);
		const after = commented(file, [on(read(file), "board")], WHO);
		const changed = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/comments.xml"];
		const [before, fresh] = [unzipSync(file), unzipSync(after)];
		for (const [name, part] of Object.entries(before))
			if (!changed.includes(name)) assert.deepEqual(fresh[name], part, name);
		assert.deepEqual(fresh["word/media/a.png"], picture);
		const parts = partsOf(after);
		assert.ok(parts["word/comments.xml"]?.includes(old));
		assert.match(parts["word/comments.xml"] ?? "", /w:id="8" w:author="cydlint"/);
		assert.match(parts["word/document.xml"] ?? "", /<w:commentRangeStart w:id="7"\/>/);
	});

	it("change no word and take nothing out, wherever they hang", () => {
		const piece = fc.tuple(
			fc.constantFrom("Our board ", " oversees & reviews", "it. ", "a<b", "“Item” ", "  ", "é●", "😀"),
			fc.constantFrom("", "<w:b/>", '<w:sz w:val="20"/><w:i/>'),
			fc.boolean(),
		);
		const body = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
		const places = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(body, places, (paragraphs, spans) => {
				const xml = paragraphs.map((runs) =>
					paragraph(
						runs
							.map(([words, look, keeps]) => {
								const made = run(words, look);
								return keeps ? made : made.replace(' xml:space="preserve"', "");
							})
							.join(""),
					),
				);
				const file = wordFile(xml.join(""));
				const word = read(file);
				const comments = spans.map(([start, length]) => ({ lines: ["x"], ...word.mapped.span(start, start + length) }));
				const after = commented(file, comments, WHO);
				const document = partsOf(after)["word/document.xml"] ?? "";
				assertOnlyCommented(document, partsOf(file)["word/document.xml"] ?? "");
				const plain = (markdown: string) => markdown.replaceAll("&amp;", "&");
				assert.equal(plain(read(after).markdown), plain(word.markdown));
				assert.deepEqual(commented(file, comments, WHO), after);
			}),
			{ numRuns: 150 },
		);
	});
});
