/** A browser hashes no text at once, and a record can do without the hash of the Item's words: it has the file's. */
export function hashOf(_text: string): string | undefined {
	return undefined;
}
