import { oneLine } from "../../encode/plain.ts";
import type { Severity } from "../../rules/define-rule.ts";
import { findingText, inLines } from "../messages.ts";
import { placesIn } from "../places.ts";
import type { Reporter } from "../reporter.ts";

const COMMAND: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands of GitHub Actions: annotations at the lines of a change. */
export function githubReporter(): Reporter {
	return {
		start: "",
		between: "",
		file(checked) {
			const { path, result } = checked;
			const lines = placesIn(checked);
			return result.findings.map((finding) => {
				const from = lines.placeOf(finding.start);
				const to = lines.placeOf(finding.end);
				const place = [
					`file=${property(path)}`,
					`line=${from.line}`,
					`endLine=${to.line}`,
					// Columns count only within one line.
					...(from.line === to.line ? [`col=${from.column}`, `endColumn=${to.column}`] : []),
					`title=${property(`cydlint ${finding.rule}`)}`,
				];
				return `::${COMMAND[finding.severity]} ${place.join(",")}::${data(inLines(findingText(finding)))}\n`;
			});
		},
		failed: ({ path, problem }) => [`::error file=${property(path)},title=cydlint::${data(problem)}\n`],
		end: () => "",
	};
}

/** As GitHub's own toolkit escapes: a line end or a percent sign would begin another command. */
function data(text: string): string {
	return text
		.split("\n")
		.map((line) => oneLine(line))
		.join("\n")
		.replaceAll("%", "%25")
		.replaceAll("\r", "%0D")
		.replaceAll("\n", "%0A");
}

function property(text: string): string {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
