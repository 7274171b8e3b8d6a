/** A table in Markdown; all columns but the first `left` are set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
	const rule = head.map((_, i) => (i < left ? "---" : "---:"));
	return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Three significant digits, or whole where there are more; a dash for what was not measured. */
export function number(value: number): string {
	if (Number.isNaN(value)) return "–";
	return value >= 100 ? value.toFixed(0) : value.toPrecision(value < 1 ? 2 : 3);
}

/** `a / b` as "3.2×"; a dash for what was not measured. */
export function times(a: number, b: number): string {
	return Number.isFinite(a / b) ? `${number(a / b)}×` : "–";
}

/** Bytes in millions, whole, as "62". */
export function megabytes(bytes: number): string {
	return Number.isFinite(bytes) ? (bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 0) : "–";
}

/** A size of text as it is called: "20 KB", "10 MB". */
export function sizeName(bytes: number): string {
	return bytes < 1e6 ? `${bytes / 1e3} KB` : `${bytes / 1e6} MB`;
}
