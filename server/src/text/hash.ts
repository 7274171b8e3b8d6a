/**
 * A short name of a text (FNV-1a, twice, with different starts): equal texts have equal names on every machine. No
 * secret rests on it.
 *
 * @returns 16 hexadecimal digits
 */
export function hash(text: string): string {
	let low = 0x811c9dc5;
	let high = 0x01000193;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		low = Math.imul(low ^ code, 0x01000193);
		high = Math.imul(high ^ (code + at), 0x01000193);
	}
	const digits = (half: number) => (half >>> 0).toString(16).padStart(8, "0");
	return digits(low) + digits(high);
}
