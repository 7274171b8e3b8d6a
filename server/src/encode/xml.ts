const REFERENCES: ReadonlyMap<string, string> = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	['"', "&quot;"],
	// A parser makes line feeds of carriage returns, and spaces of white space in an attribute.
	["\r", "&#13;"],
	["\n", "&#10;"],
	["\t", "&#9;"],
]);

/** What no XML 1.0 document may hold, not even as a reference (section 2.2, `Char`). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as XML between tags: reads back as it is; only what XML cannot hold at all is U+FFFD. */
export function xmlText(text: string): string {
	return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>\r]/g, (mark) => REFERENCES.get(mark) ?? mark);
}

/** Text as XML in an attribute in double quotes: reads back as it is, line ends and tabs too. */
export function xmlAttribute(text: string): string {
	return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"\r\n\t]/g, (mark) => REFERENCES.get(mark) ?? mark);
}
