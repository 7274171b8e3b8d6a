/** A path, as the user gave it, as a URI reference: relative ones stay relative to where the run was started. */
export function uriOf(path: string): string {
	const parts = path.replaceAll("\\", "/").split("/");
	return parts.map((part, i) => (i === 0 && /^[A-Za-z]:$/.test(part) ? `/${part}` : encoded(part))).join("/");
}

/** A name that is no UTF-16 (half of a pair) is not lost, but shown as such. */
function encoded(part: string): string {
	return encodeURIComponent(
		part.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD"),
	);
}
