/** A stretch of a line: plain words, or words that stand out. */
export type Part = string | { readonly strong: string } | { readonly code: string };

/** A line of a hover: a paragraph, or one point of a list. */
export interface Line {
	readonly bullet?: boolean;
	readonly parts: readonly Part[];
}

export function paragraph(...parts: readonly Part[]): Line {
	return { parts };
}

export function bullet(...parts: readonly Part[]): Line {
	return { bullet: true, parts };
}

/** Lines as Markdown. Whatever the draft says is shown as it stands there: nothing in it is taken for markup. */
export function toMarkdown(lines: readonly Line[]): string {
	return join(lines, "- ", (part) => {
		if (typeof part === "string") return escapeMarkdown(part);
		if ("strong" in part) return `**${escapeMarkdown(part.strong)}**`;
		return `\`${part.code.replaceAll("`", "'")}\``;
	});
}

/** Lines as plain text, for clients that show no Markdown. */
export function toPlainText(lines: readonly Line[]): string {
	return join(lines, "• ", (part) => {
		if (typeof part === "string") return part;
		return "strong" in part ? part.strong : part.code;
	});
}

function join(lines: readonly Line[], mark: string, render: (part: Part) => string): string {
	let text = "";
	let previous: Line | undefined;
	for (const line of lines) {
		const gap = previous === undefined ? "" : previous.bullet && line.bullet ? "\n" : "\n\n";
		text += gap + (line.bullet ? mark : "") + line.parts.map(render).join("");
		previous = line;
	}
	return text;
}

/**
 * Marks that mean something in the middle of a line. Those that need a line's start (`#`, `-`, `1.`) are left as they
 * are: no line of ours begins with words of the draft.
 */
function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_{}[\]<>|~&$]/g, "\\$&");
}
