import { xmlAttribute, xmlText } from "../../encode/xml.ts";
import type { Finding } from "../../rules/define-rule.ts";
import type { Waived } from "../../waivers/waive.ts";
import { findingText, inLines } from "../messages.ts";
import { placesIn } from "../places.ts";
import type { Checked, Reporter, Tool } from "../reporter.ts";
import { acceptedText, SEVERITY_WORD } from "../words.ts";

/**
 * JUnit XML: a suite a file, a case a finding; a clean file has one case that passed. Notes are written as output of a
 * case that passed, since a note fails nobody.
 */
export function junitReporter({ name }: Tool): Reporter {
	return {
		start: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xmlAttribute(name)}">\n`,
		between: "",
		file: (checked) => [suite(checked)],
		failed: ({ path, problem }) => [
			`<testsuite name="${xmlAttribute(path)}" tests="1" failures="0" errors="1">\n<testcase classname="${xmlAttribute(path)}" name="read"><error message="${xmlAttribute(problem)}"/></testcase>\n</testsuite>\n`,
		],
		end: () => "</testsuites>\n",
	};
}

function suite(checked: Checked): string {
	const { path, result } = checked;
	const places = placesIn(checked);
	const failing = result.findings.filter(({ severity }) => severity !== "info").length;
	const cases = [
		...result.findings.map((finding) => testCase(path, places.short(finding.start), finding)),
		...result.waived.map((waived) => skippedCase(path, places.short(waived.finding.start), waived)),
	];
	const all = cases.length > 0 ? cases : [`<testcase classname="${xmlAttribute(path)}" name="no findings"/>`];
	return [
		`<testsuite name="${xmlAttribute(path)}" tests="${all.length}" failures="${failing}" errors="0" skipped="${result.waived.length}">`,
		...all,
		"</testsuite>\n",
	].join("\n");
}

/** A finding that somebody has accepted. */
function skippedCase(path: string, place: string, waived: Waived): string {
	const name = xmlAttribute(`${waived.finding.rule} (${place})`);
	return `<testcase classname="${xmlAttribute(path)}" name="${name}"><skipped message="${xmlAttribute(acceptedText(waived))}"/></testcase>`;
}

function testCase(path: string, place: string, finding: Finding): string {
	const text = findingText(finding);
	const open = `<testcase classname="${xmlAttribute(path)}" name="${xmlAttribute(`${finding.rule} (${place})`)}">`;
	const said = inLines(text);
	if (finding.severity === "info") return `${open}<system-out>${xmlText(said)}</system-out></testcase>`;
	const type = SEVERITY_WORD[finding.severity];
	return `${open}<failure type="${type}" message="${xmlAttribute(text.title)}">${xmlText(said)}</failure></testcase>`;
}
