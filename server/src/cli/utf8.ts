import { isUtf8 } from "node:buffer";

export type Decoded =
	| { readonly text: string }
	/** Where the first byte stands that is no UTF-8, and what that probably means. */
	| { readonly badByte: number; readonly hint: string };

/** Bytes that one call of the decoder takes: V8 holds no longer string than 2^29 - 24 units. */
const LONGEST = 0x1fffffe8;

/**
 * Decodes UTF-8 strictly: a draft with wrong letters in it must not pass as read. A byte order mark is kept, so
 * that offsets count every unit of the file.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
	if (!isUtf8(bytes)) return { badByte: firstBadByte(bytes), hint: hintOf(bytes) };
	if (bytes.length > LONGEST) throw new Error(`too large: ${bytes.length} bytes`);
	return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
}

function hintOf(bytes: Uint8Array): string {
	const [first, second] = bytes;
	const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	return isUtf16 ? "it looks like UTF-16" : "it may be Windows-1252";
}

/** Offset of the first byte that cannot belong to UTF-8 (the definition: RFC 3629, section 4). */
function firstBadByte(bytes: Uint8Array): number {
	for (let at = 0; at < bytes.length; ) {
		const length = sequenceLength(bytes, at);
		if (length === 0) return at;
		at += length;
	}
	return bytes.length;
}

/** Length of the sequence that begins here; 0 when it is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
	const lead = bytes[at] ?? 0;
	if (lead < 0x80) return 1;
	const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
	// The second byte of these leads has bounds of its own: no overlong forms, no surrogates, nothing above U+10FFFF.
	const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	for (let i = 1; i < length; i++) {
		const byte = bytes[at + i] ?? 0;
		if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return 0;
	}
	return length;
}
