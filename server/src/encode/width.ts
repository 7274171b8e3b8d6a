/** Columns that text takes on a terminal: two for East Asian wide letters and most emoji, none for marks. */
export function widthOf(text: string): number {
	let width = 0;
	for (const char of text) width += charWidth(char);
	return width;
}

function charWidth(char: string): 0 | 1 | 2 {
	const code = char.codePointAt(0) ?? 0;
	if (code < 0x300) return 1;
	if (/\p{M}|\u200B|\u200C|\u200D|\uFE0F/u.test(char)) return 0;
	return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Blocks of letters that terminals show two columns wide (Unicode Standard Annex 11: W and F). */
const WIDE: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x2e80, 0x303e],
	[0x3041, 0xa4cf],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe6f],
	[0xff00, 0xff60],
	[0xffe0, 0xffe6],
	[0x1f300, 0x1f64f],
	[0x1f680, 0x1f6ff],
	[0x1f900, 0x1f9ff],
	[0x20000, 0x3fffd],
];
