const END = /\r\n?|\n/g;

/** Where the line that holds `from` ends, and where the next one begins. LF, CRLF and a lone CR end a line. */
export function lineEnd(source: string, from: number): { readonly end: number; readonly next: number | undefined } {
	END.lastIndex = from;
	const match = END.exec(source);
	return match ? { end: match.index, next: match.index + match[0].length } : { end: source.length, next: undefined };
}
