import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { firstBadByte, isCutOff } from "./utf8.ts";

/** The text of a file, or why its bytes are not read: half a sentence about the file. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Bytes that one call of the decoder takes: V8 holds no longer string than 2^29 - 24 units. */
const LONGEST = 0x1fffffe8;

const SAVE = "save it as UTF-8";

/**
 * Decodes a draft: UTF-8, UTF-16 with a byte order mark, or the encoding that the file itself declares. Strictly, and
 * what is none of these is refused: a draft with wrong letters in it must not pass as read, and one that was taken for
 * no disclosure because of its encoding must not pass as clean.
 *
 * A byte order mark is kept, so that offsets count every unit of the file.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length > LONGEST) return { problem: `too large: ${bytes.length} bytes` };
	const other = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
	if (other) return { problem: `${other[1]}, not text; a draft is Word (.docx), HTML, Markdown or plain text` };
	const wide = wideEncoding(bytes);
	if (wide) return wide.isMarked ? decodeAs(wide.name, bytes) : { problem: refusal(wide.name) };
	const nul = bytes.indexOf(0);
	if (nul >= 0) return { problem: `byte ${nul} is NUL, which no text holds; ${SAVE}` };
	// Bytes that read as UTF-8 are UTF-8, whatever the file says: in no other encoding do they make words.
	if (isUtf8(bytes)) return { text: decoderOf("utf-8").decode(bytes) };
	const label = declared(bytes);
	if (label !== undefined && !/^utf-?(?:8|16)/i.test(label)) return decodeAs(label, bytes);
	return { problem: noUtf8(bytes, label) };
}

/** What other programs begin their files with. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
	[[0x50, 0x4b, 0x03, 0x04], "a ZIP archive"],
	[[0xd0, 0xcf, 0x11, 0xe0], "a Word file of the old kind"],
	[[0x25, 0x50, 0x44, 0x46, 0x2d], "a PDF file"],
	[[0x1f, 0x8b], "a gzip archive"],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, at) => bytes[at] === byte);
}

/** UTF-16 or UTF-32, by its mark (section 6 of the WHATWG Encoding Standard; UTF-32: Unicode 23.8) or by its zeros. */
function wideEncoding(bytes: Uint8Array): { readonly name: string; readonly isMarked: boolean } | undefined {
	if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return { name: "UTF-32LE", isMarked: false };
	if (startsWith(bytes, [0, 0, 0xfe, 0xff])) return { name: "UTF-32BE", isMarked: false };
	if (startsWith(bytes, [0xff, 0xfe])) return { name: "UTF-16LE", isMarked: true };
	if (startsWith(bytes, [0xfe, 0xff])) return { name: "UTF-16BE", isMarked: true };
	// English in UTF-16 has a zero beside every letter, in UTF-32 three.
	const sample = bytes.subarray(0, 4096);
	const zeros = [0, 0, 0, 0];
	sample.forEach((byte, at) => {
		if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
	});
	const isMostly = (...places: number[]) => places.every((at) => (zeros[at] ?? 0) * 4 > sample.length / 2);
	if (isMostly(1, 2, 3)) return { name: "UTF-32LE", isMarked: false };
	if (isMostly(0, 1, 2)) return { name: "UTF-32BE", isMarked: false };
	if (isMostly(1, 3)) return { name: "UTF-16LE", isMarked: false };
	if (isMostly(0, 2)) return { name: "UTF-16BE", isMarked: false };
	return undefined;
}

function refusal(name: string): string {
	return `it is ${name}${name.startsWith("UTF-16") ? " without a byte order mark" : ""}; ${SAVE}`;
}

function decodeAs(label: string, bytes: Uint8Array): Decoded {
	let decoder: TextDecoder;
	try {
		decoder = decoderOf(label);
	} catch {
		return { problem: `its encoding “${label}” is none that can be read; ${SAVE}` };
	}
	try {
		const text = decoder.decode(bytes);
		return { text: decoder.encoding === "windows-1252" ? text.replace(/[\x80-\x9f]/g, letterOf1252) : text };
	} catch {
		return { problem: `it is not valid ${label}, which it says it is; ${SAVE}` };
	}
}

function decoderOf(label: string): TextDecoder {
	return new TextDecoder(label, { fatal: true, ignoreBOM: true });
}

/** The bytes 80 to 9F in windows-1252. Some Node.js 20 and 22 decode them as if they were ISO-8859-1. */
const LETTERS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function letterOf1252(char: string): string {
	return LETTERS_1252[char.charCodeAt(0) - 0x80] ?? char;
}

/** How much of a file is searched for what it says of its encoding; browsers look at a quarter of it. */
const HEAD = 4096;

/** The encoding that an XML declaration or a `meta` element names. */
function declared(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
	const xml = /^\s*<\?xml\s[^<>]*/.exec(head)?.[0];
	const label = xml && /\bencoding\s*=\s*["']([\w.:-]+)/.exec(xml)?.[1];
	if (label !== undefined) return label;
	for (const [meta] of head.matchAll(/<meta\s[^<>]*/gi)) {
		// Both `charset="…"` and `content="text/html; charset=…"`.
		const charset = /\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(meta)?.[1];
		if (charset !== undefined) return charset;
	}
	return undefined;
}

function noUtf8(bytes: Uint8Array, label: string | undefined): string {
	const at = firstBadByte(bytes);
	if (isCutOff(bytes, at)) return "it ends in the middle of a character: it was cut off";
	const says = label === undefined ? "the file names no other encoding" : `the file says that it is ${label}`;
	// Bytes that windows-1252 leaves open are in no text of that encoding.
	const is1252 = !/[\x81\x8d\x8f\x90\x9d]/.test(Buffer.from(bytes).toString("latin1"));
	const looks = is1252 ? "it looks like windows-1252" : "it is not windows-1252 either";
	return `byte ${at} is not valid UTF-8, and ${says} (${looks}); ${SAVE}`;
}
