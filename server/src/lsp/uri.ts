/** The path of a URI, decoded as far as it can be. */
export function pathOf(uri: string): string {
	const path = uri.replace(/^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i, "").replace(/[?#][\s\S]*/, "");
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
