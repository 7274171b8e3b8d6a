import type { Log, Notification, Region, ReportingDescriptor, Result, Suppression } from "sarif";
import { json } from "../../encode/json.ts";
import { oneLine, plainLines } from "../../encode/plain.ts";
import type { Finding, Severity } from "../../rules/define-rule.ts";
import { RULES } from "../../rules/index.ts";
import type { Span } from "../../text/span.ts";
import type { Waived } from "../../waivers/waive.ts";
import { fingerprintsOf } from "../fingerprint.ts";
import { findingText, inLines, relatedPlaces } from "../messages.ts";
import { placesIn } from "../places.ts";
import type { Checked, Reporter, Tool } from "../reporter.ts";
import { uriOf } from "../uri.ts";
import { acceptedText } from "../words.ts";

const LEVEL: Readonly<Record<Severity, Result.level>> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0, one result a line so that it streams. Regions are UTF-16 units, as the log says. */
export function sarifReporter({ name, version }: Tool): Reporter {
	const order = new Map(RULES.map(({ id }, index) => [id, index]));
	return {
		get start() {
			const empty: Log = {
				version: "2.1.0",
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				runs: [],
			};
			const driver = { name, version, rules: RULES.map(descriptorOf) };
			const head = json({ ...empty, runs: undefined }).slice(0, -1);
			return `${head},"runs":[{"tool":${json({ driver })},"columnKind":"utf16CodeUnits","results":[`;
		},
		between: ",",
		file: (checked) => resultsOf(checked, order).map((result) => `\n${json(result)}`),
		failed: () => [],
		end({ failed, leftOut }) {
			const toolExecutionNotifications = [
				...failed.map(({ path, problem }) => notification("error", path, problem)),
				...leftOut.map(({ path, why }) => notification("note", path, `Left out: ${why}`)),
			];
			const invocation = { executionSuccessful: failed.length === 0, toolExecutionNotifications };
			return `\n],"invocations":[${json(invocation)}]}]}\n`;
		},
	};
}

/** What was named and not checked, or left out: SARIF has a list for what is no finding (section 3.20.21). */
function notification(level: Notification.level, path: string, text: string): Notification {
	return { level, message: { text }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] };
}

function descriptorOf({ id, title, basis, severity, messages }: (typeof RULES)[number]): ReportingDescriptor {
	const says = Object.values<string>(messages).map((message) => `- ${message.replaceAll("\n", " ")}`);
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: `${title}. Basis: ${basis}.` },
		help: { text: [`${title}.`, `Basis: ${basis}.`, "It says:", ...says].join("\n") },
		defaultConfiguration: { level: LEVEL[severity] },
	};
}

function resultsOf(checked: Checked, order: ReadonlyMap<string, number>): readonly Result[] {
	const { path, source, result } = checked;
	const lines = placesIn(checked);
	const artifactLocation = { uri: uriOf(path) };
	const regionOf = ({ start, end }: Span): Region => {
		const from = lines.placeOf(start);
		const to = lines.placeOf(end);
		return {
			startLine: from.line,
			startColumn: from.column,
			endLine: to.line,
			endColumn: to.column,
			// What is counted in a Word file is paragraphs, not what its text was made into.
			...(!checked.places && { charOffset: start, charLength: end - start }),
		};
	};
	const waivedBy = new Map(result.waived.map((one) => [one.finding, one]));
	const known = new Set(result.known);
	const findings = [...result.findings, ...waivedBy.keys(), ...known];
	const fingerprints = fingerprintsOf(result, source, findings);
	return findings.map((finding: Finding, i): Result => {
		const waived = waivedBy.get(finding);
		const ruleIndex = order.get(finding.rule);
		return {
			ruleId: finding.rule,
			...(ruleIndex !== undefined && { ruleIndex }),
			level: LEVEL[finding.severity],
			message: { text: unlinked(plainLines(inLines(findingText(finding)))) },
			locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) } }],
			relatedLocations: relatedPlaces(finding).map((place, id) => ({
				id,
				message: { text: unlinked(oneLine(place.message)) },
				physicalLocation: { artifactLocation, region: regionOf(place) },
			})),
			partialFingerprints: { "cydlint/v1": fingerprints[i] ?? "" },
			...(result.known && { baselineState: known.has(finding) ? "unchanged" : "new" }),
			...(known.has(finding) && { suppressions: [IN_BASELINE] }),
			...(waived && { suppressions: [suppressionOf(waived)] }),
		};
	});
}

const IN_BASELINE: Suppression = { kind: "external", status: "accepted", justification: "In the baseline." };

/** SARIF 2.1.0, section 3.35. */
function suppressionOf(waived: Waived): Suppression {
	return {
		kind: waived.from === "draft" ? "inSource" : "external",
		status: "accepted",
		justification: oneLine(acceptedText(waived)),
	};
}

/** Viewers make links of `[text](address)` even in plain text (SARIF 2.1.0, section 3.11.6). None of ours has one. */
function unlinked(text: string): string {
	return text.replaceAll("](", "] (");
}
