import { json } from "../../encode/json.ts";
import type { Severity } from "../../rules/define-rule.ts";
import { hash } from "../../text/hash.ts";
import { fingerprintsOf } from "../fingerprint.ts";
import { findingText, inOneLine } from "../messages.ts";
import { placesIn } from "../places.ts";
import type { Reporter } from "../reporter.ts";

const SEVERITY: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", info: "info" };

/** GitLab's Code Quality report. A file that could not be checked is a blocker in it. */
export function gitlabReporter(): Reporter {
	const entry = (value: unknown): string => `\n${json(value)}`;
	return {
		start: "[",
		between: ",",
		file(checked) {
			const { path, source, result } = checked;
			const lines = placesIn(checked);
			const fingerprints = fingerprintsOf(result, source);
			return result.findings.map((finding, i) =>
				entry({
					description: inOneLine(findingText(finding)),
					check_name: finding.rule,
					fingerprint: hash(`${path}|${fingerprints[i]}`),
					severity: SEVERITY[finding.severity],
					location: { path, lines: { begin: lines.placeOf(finding.start).line } },
				}),
			);
		},
		failed: ({ path, problem }) => [
			entry({
				description: `This file was not checked: ${problem}`,
				check_name: "cydlint",
				fingerprint: hash(`${path}|${problem}`),
				severity: "blocker",
				location: { path, lines: { begin: 1 } },
			}),
		],
		end: () => "\n]\n",
	};
}
