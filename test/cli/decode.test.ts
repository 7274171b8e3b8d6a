import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decode } from "../../server/src/cli/decode.ts";
import { firstBadByte, nameOf } from "../../server/src/cli/utf8.ts";
import { DRAFT } from "../protocol/drafts.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const utf16le = (text: string): Uint8Array => Buffer.from(text, "utf16le");
const utf16be = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();
const utf32 = (text: string, little: boolean): Uint8Array => {
	const bytes = Buffer.alloc(4 * text.length);
	[...text].forEach((char, at) => {
		const code = char.codePointAt(0) ?? 0;
		if (little) bytes.writeUInt32LE(code, 4 * at);
		else bytes.writeUInt32BE(code, 4 * at);
	});
	return bytes;
};

test("UTF-8 is read as it is, with its mark, whatever the file says it is", () => {
	for (const text of [
		"",
		"a",
		"\uFEFF€𠮷",
		'<meta charset="windows-1252">“',
		"<?xml version='1.0' encoding='ASCII'?>",
	]) {
		assert.deepEqual(decode(new TextEncoder().encode(text)), { text });
	}
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (text) => {
			fc.pre(!text.includes("\0") && !/^(?:PK|%PDF)/.test(text));
			assert.deepEqual(decode(new TextEncoder().encode(text)), { text });
		}),
	);
});

test("an encoding that the file declares is read", () => {
	const quoted = "\x93the company\x92s\x94 \x96 caf\xe9";
	const read = "“the company’s” – café";
	for (const [head, encoding] of [
		['<?xml version="1.0" encoding="windows-1252"?>\n', "1252"],
		["<?xml version='1.0' encoding = 'ISO-8859-1' standalone='yes'?>", "latin1 is windows-1252 on the web"],
		["<html><head><META CHARSET=iso-8859-1>", "no quotes"],
		['<meta name="a"><meta http-equiv="Content-Type" content="text/html; charset=Windows-1252">', "http-equiv"],
		[`<!-- ${"x".repeat(2_000)} --><meta charset='cp1252'>`, "behind a long comment"],
	] as const) {
		assert.deepEqual(decode(latin1(head + quoted)), { text: head + read }, encoding);
	}
	assert.deepEqual(decode(Buffer.concat([latin1("<meta charset=Shift_JIS>"), Buffer.of(0x83, 0x8a)])), {
		text: "<meta charset=Shift_JIS>リ",
	});
	assert.deepEqual(decode(latin1("<meta charset=iso-8859-15>\xa4")), { text: "<meta charset=iso-8859-15>€" });
});

test("UTF-16 with a byte order mark is read, mark and all", () => {
	assert.deepEqual(decode(utf16le(`\uFEFF${DRAFT}`)), { text: `\uFEFF${DRAFT}` });
	assert.deepEqual(decode(utf16be("\uFEFF€𠮷")), { text: "\uFEFF€𠮷" });
});

test("what cannot be read for certain is refused, with the encoding named where it can be told", () => {
	for (const [bytes, problem] of [
		[utf16le(DRAFT), /^it is UTF-16LE without a byte order mark; save it as UTF-8$/],
		[utf16be(DRAFT), /^it is UTF-16BE without/],
		[utf32(DRAFT, true), /^it is UTF-32LE; /],
		[utf32(DRAFT, false), /^it is UTF-32BE; /],
		[utf32(`\uFEFF${DRAFT}`, true), /^it is UTF-32LE; /],
		[utf32(`\uFEFF${DRAFT}`, false), /^it is UTF-32BE; /],
		[utf16le("\uFEFFa").subarray(0, 3), /^it is not valid UTF-16LE, which it says it is/],
		[latin1("We do not\0 have"), /^byte 9 is NUL/],
		[
			latin1("caf\xe9 x"),
			/^byte 3 is not valid UTF-8, and the file names no other encoding \(it looks like windows-1252\)/,
		],
		[latin1("caf\xe9\x81 x"), /it is not windows-1252 either/],
		[latin1("<meta charset=utf-8>caf\xe9 x"), /^byte 23 is not valid UTF-8, and the file says that it is utf-8/],
		[latin1("<meta charset=klingon>caf\xe9"), /^its encoding “klingon” is none that can be read/],
		[latin1("<meta charset=shift_jis>\x83"), /^it is not valid shift_jis, which it says it is/],
		[Buffer.from("ok \u{1f6f3}").subarray(0, 6), /^it ends in the middle of a character/],
		[latin1("PK\x03\x04\x14\0"), /^a ZIP archive, not text; a draft is Word/],
		[latin1("%PDF-1.7\n%\xe2"), /^a PDF file/],
	] as const) {
		const decoded = decode(bytes);
		assert.match("problem" in decoded ? decoded.problem : `read as ${decoded.text}`, problem);
	}
});

test("no bytes make the decoder throw", () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 60 }),
			fc.constantFrom("", "<meta charset=big5>", "\xff\xfe"),
			(bytes, head) => {
				const decoded = decode(Buffer.concat([latin1(head), bytes]));
				assert.ok("text" in decoded || decoded.problem !== "");
			},
		),
	);
});

test("the first byte that is no UTF-8 is found where the standard says", () => {
	for (const [bytes, at] of [
		[[0x61, 0x80], 1],
		[[0xc0, 0xaf], 0],
		[[0x61, 0xe0, 0x80, 0x80], 1],
		[[0xed, 0xa0, 0x80], 0],
		[[0xf4, 0x90, 0x80, 0x80], 0],
		[[0xe2, 0x82, 0xac, 0xe2, 0x82], 3],
		[[0xf5, 0x80, 0x80, 0x80], 0],
		[[0xe2, 0x82, 0xac], 3],
	] as const) {
		assert.equal(firstBadByte(Uint8Array.from(bytes)), at, bytes.map((byte) => byte.toString(16)).join(" "));
	}
});

test("the bytes of a name that are no UTF-8 are spelt out", () => {
	assert.deepEqual(nameOf(Buffer.from("Größe 𠮷.md")), { text: "Größe 𠮷.md", isExact: true });
	assert.deepEqual(nameOf(latin1("caf\xe9.md")), { text: "caf\\xe9.md", isExact: false });
});
