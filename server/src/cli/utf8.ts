/** Offset of the first byte that cannot belong to UTF-8 (the definition: RFC 3629, section 4); the length if all can. */
export function firstBadByte(bytes: Uint8Array): number {
	for (let at = 0; at < bytes.length; ) {
		const length = sequenceLength(bytes, at);
		if (length === 0) return at;
		at += length;
	}
	return bytes.length;
}

/** Whether a sequence of which more than the first byte is there is cut off by the end of the bytes. */
export function isCutOff(bytes: Uint8Array, at: number): boolean {
	const rest = bytes.subarray(at);
	// The smallest and the largest bytes that may follow a lead.
	return [0x80, 0xbf].some((byte) => {
		const whole = Uint8Array.of(...rest, byte, byte, byte);
		return rest.length > 1 && rest.length < 4 && sequenceLength(whole, 0) > rest.length;
	});
}

/**
 * The name of a file, which the system has as bytes. A byte that is no UTF-8 is spelt out: `caf\xe9.md`.
 *
 * @returns the text, and whether the bytes can be had back from it
 */
export function nameOf(bytes: Uint8Array): { readonly text: string; readonly isExact: boolean } {
	let text = "";
	let isExact = true;
	for (let at = 0; at < bytes.length; ) {
		const length = sequenceLength(bytes, at);
		if (length > 0) text += Buffer.from(bytes.subarray(at, at + length)).toString();
		else text += `\\x${bytes[at]?.toString(16)}`;
		isExact &&= length > 0;
		at += length || 1;
	}
	return { text, isExact };
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
