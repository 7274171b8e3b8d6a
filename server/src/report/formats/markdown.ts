import { markdownCell, markdownText } from "../../encode/markdown.ts";
import { shortened } from "../../encode/plain.ts";
import { checklistOf } from "../checklist.ts";
import { findingText, relatedPlaces } from "../messages.ts";
import { placesIn } from "../places.ts";
import { quoter, relatedText } from "../quotation.ts";
import type { Checked, LeftOut, Reporter } from "../reporter.ts";
import { acceptedText, counted, countsOf, SEVERITY_WORD } from "../words.ts";

/** A flag's value is a word; of what a draft has in its stead no more is shown, in UTF-16 units. */
const LONGEST_VALUE = 40;

/** Findings and answers as a Markdown document: for a comment on a change, or to send to a colleague. */
export function markdownReporter(): Reporter {
	return {
		start: "# Cybersecurity disclosures\n",
		between: "",
		file: (checked) => [section(checked)],
		failed: ({ path, problem }) => [`\n## ${markdownText(path)}\n\n**Not checked:** ${markdownText(problem)}\n`],
		end: ({ leftOut }) => leftOutSection(leftOut),
	};
}

function leftOutSection(leftOut: readonly LeftOut[]): string {
	if (leftOut.length === 0) return "";
	const rows = leftOut.map(({ path, why }) => `- ${markdownText(path)}: ${markdownText(why)}\n`);
	return `\n## Left out\n\n${rows.join("")}`;
}

function section(checked: Checked): string {
	const { path, source, result } = checked;
	if (!result.draft && result.failures.length === 0) return "";
	const places = placesIn(checked);
	const quote = quoter(result, source);
	const counts = countsOf(result.findings).map(([severity, count]) => counted(count, severity));
	const findings = result.findings.map((finding) => {
		const { title, advice, basis } = findingText(finding);
		const said = [title, ...(advice === undefined ? [] : [advice]), ...(basis === undefined ? [] : [`(${basis})`])];
		const related = relatedPlaces(finding).map(
			(place) => `\n  - ${places.short(place.start)}: ${markdownText(relatedText(place, quote(place)))}`,
		);
		const head = `- **${SEVERITY_WORD[finding.severity]}**, ${markdownText(places.inWords(finding.start))}, \`${finding.rule}\`: `;
		return `${head}${said.map(markdownText).join(" ")}${related.join("")}`;
	});
	const waived = result.waived.map(({ finding, ...how }) => {
		const said = `${findingText(finding).title} ${acceptedText({ finding, ...how })}`;
		return `- *accepted*, ${places.short(finding.start)}, \`${finding.rule}\`: ${markdownText(said)}`;
	});
	const rows = checklistOf(result)?.rows.map(
		(row) =>
			`| ${markdownCell(row.citation)} | ${markdownCell(row.title)} | ${row.answer} | ${markdownCell(shortened(row.flag?.fact?.value ?? "", LONGEST_VALUE))} |`,
	);
	const table = rows ? ["| Paragraph | Requirement | Answer | Flag |", "| --- | --- | --- | --- |", ...rows] : [];
	return `\n## ${markdownText(path)}\n\n${counts.join(", ") || "No findings"}.\n\n${[...findings, ...waived, "", ...table].join("\n")}\n`;
}
