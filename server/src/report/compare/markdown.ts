import { markdownCell, markdownText } from "../../encode/markdown.ts";
import { linesOf } from "../../text/lines.ts";
import { counted, countsOf, SEVERITY_WORD } from "../words.ts";
import { differenceText } from "./messages.ts";
import type { NamedComparison } from "./named.ts";
import { filingOf } from "./named.ts";
import { carriedOver, sectionsOf } from "./sections.ts";

/** A comparison as a Markdown document, to be sent round. It reads without colour: each row says what became of it. */
export function comparisonMarkdown(named: NamedComparison): string {
	const { comparison } = named;
	const lines = { older: linesOf(named.older.source), newer: linesOf(named.newer.source) };
	const findings = comparison.differences.map((difference) => {
		const { title, advice = "", basis } = differenceText(difference);
		const line = lines[difference.side].placeOf(difference.start).line;
		const related = difference.related.map(
			({ side, start, message }) =>
				`\n  - ${side} draft, line ${lines[side].placeOf(start).line}: ${markdownText(message)}`,
		);
		const head = `- **${SEVERITY_WORD[difference.severity]}**, ${difference.side} draft, line ${line}, \`${difference.rule}\`: `;
		return `${head}${markdownText(`${title} ${advice} (${basis})`)}${related.join("")}`;
	});
	const sections = sectionsOf(comparison).map(({ title, rows }) => {
		const table = rows.map(
			({ about, older, newer, state }) => `| ${[about, older, newer, state].map(markdownCell).join(" | ")} |`,
		);
		return `## ${title}\n\n| | Then | Now | |\n| --- | --- | --- | --- |\n${table.join("\n")}\n`;
	});
	const counts = countsOf(comparison.differences).map(([severity, count]) => counted(count, severity));
	return `# Two drafts compared

- Older: ${markdownText(named.older.path)}, ${filingOf(comparison.older)}
- Newer: ${markdownText(named.newer.path)}, ${filingOf(comparison.newer)}

${markdownText(carriedOver(comparison))}. ${counts.join(", ") || "No findings"}.

${findings.join("\n")}${findings.length > 0 ? "\n\n" : ""}${sections.join("\n")}`;
}
