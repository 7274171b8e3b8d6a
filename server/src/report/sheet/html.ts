import { htmlText } from "../../encode/html.ts";
import { json } from "../../encode/json.ts";
import { oneLine } from "../../encode/plain.ts";
import { SIGNERS } from "./cross-checks.ts";
import type { Sheet, SheetFinding, SheetRow, Stretch } from "./sheet.ts";
import { STYLE } from "./style.ts";

/** Name of the `meta` element that holds the record, for `verify`. */
export const RECORD = "cydlint-record";
/** A quotation of evidence is cut here, in UTF-16 units: the sheet shows where to look, the draft what it says. */
const QUOTED = 320;

/**
 * The sheet as one HTML page without scripts, links or anything from outside, to be printed on A4 or Letter. What
 * comes from the draft, a name or a setting is encoded.
 */
export function sheetHtml(sheet: Sheet): string {
	const { record } = sheet;
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="${RECORD}" content="${htmlText(json(record))}">
<title>Sign-off sheet: ${said(record.file)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Sign-off sheet: cybersecurity disclosure</h1>
<p class="kind">${record.kind === "final" ? "FINAL" : "INTERIM"} · sheet ${said(record.id)}</p>
</header>
${boxes(sheet)}
${picture(sheet)}
${partA(sheet)}
${partB(sheet)}
${partC(sheet)}
${partD()}
${notChecked(sheet)}
<footer>Draft ${said(record.sha256.slice(0, 12))} · sheet ${said(record.id)} · ${said(record.tool.name)} ${said(record.tool.version)}</footer>
</body>
</html>
`;
}

function said(text: string): string {
	return htmlText(oneLine(text));
}

function boxes({ record, form, period, outcome, counts, accepted, answered, rows, off }: Sheet): string {
	const set = Object.entries(record.severity).map(([name, level]) => `${name}: ${level}`);
	return `<section class="boxes">
<div><h2>Filing</h2><dl>
<dt>Registrant</dt><dd class="fill"></dd>
<dt>Form</dt><dd>${said(form)}</dd>
<dt>Period or event</dt><dd>${said(period)}</dd>
<dt>File</dt><dd>${said(record.file)}</dd>
</dl></div>
<div><h2>Result</h2>
<p class="outcome">${said(outcome)}</p>
<dl><dt>Errors</dt><dd>${counts.error}</dd><dt>Warnings</dt><dd>${counts.warning}</dd><dt>Notes</dt><dd>${counts.info}</dd><dt>Accepted</dt><dd>${accepted}</dd>
<dt>Answered</dt><dd>${answered} of ${rows.length} requirements</dd></dl></div>
<div><h2>Record</h2><dl>
<dt>SHA-256</dt><dd class="hash">${said(record.sha256)}</dd>
<dt>Size</dt><dd>${record.size} bytes</dd>
<dt>Checked</dt><dd>${said(record.time)}</dd>
<dt>Tool</dt><dd>${said(record.tool.name)} ${said(record.tool.version)}, rules ${said(record.ruleSet)}</dd>
<dt>Settings</dt><dd>${said(set.join("; ") || "as shipped")}</dd>
<dt>Switched off</dt><dd>${said(off.join(", ") || "nothing")}</dd>
<dt>Retain until</dt><dd class="fill"></dd>
</dl></div>
</section>`;
}

/** The draft from top (left) to bottom (right): where each requirement is answered, and where tags lie. */
function picture({ evidence, tags }: Sheet): string {
	const bars = (all: readonly Stretch[], y: number, fill: string): string =>
		all
			.map(({ from, to, label }) => {
				const width = Math.max(3, (to - from) * 1000).toFixed(1);
				return `<rect x="${(from * 1000).toFixed(1)}" y="${y}" width="${width}" height="14" fill="${fill}" stroke="#000" stroke-width="0.5"><title>${said(label)}</title></rect>`;
			})
			.join("");
	const labels = evidence
		.map(
			({ from, label }, i) =>
				`<text x="${(from * 1000).toFixed(1)}" y="${i % 2 === 0 ? 12 : 22}">${said(label)}</text>`,
		)
		.join("");
	return `<section><h2>Where the draft answers, and where it is tagged</h2>
<svg viewBox="0 0 1000 62" role="img" aria-label="The draft from its beginning at the left to its end at the right">
<g font-size="10">${labels}</g>${bars(evidence, 26, "#fff")}${bars(tags, 44, "#bbb")}
</svg>
<p class="legend">Upper row, numbered as in Part A: the sentences that an answer rests on. Lower row: tagged facts.</p></section>`;
}

function partA({ rows }: Sheet): string {
	return `<section><h2>Part A. Requirements</h2>
<p>The columns at the left are the tool's. Those at the right are a person's: blank means not assessed.</p>
<table class="parts"><thead><tr><th>No.</th><th>Requirement</th><th>What the draft says, by the tool</th><th>Tags</th><th>Findings</th>
<th class="person">Disclosed?</th><th class="person">Support: document, date, owner; comment</th><th class="person">Prepared / reviewed</th></tr></thead>
<tbody>${rows.map(rowHtml).join("\n")}</tbody></table></section>`;
}

function rowHtml(row: SheetRow): string {
	const evidence = row.evidence
		.map(({ text, heading }) => {
			const under = heading === "" ? "" : ` <span class="under">under “${said(heading)}”</span>`;
			return `<li>“${said(text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text)}”${under}</li>`;
		})
		.join("");
	const lacks = row.lacks.length === 0 ? "" : `<p>Not said: ${said(row.lacks.join("; "))}.</p>`;
	const flag = row.flag === undefined ? "no flag" : `flag: ${row.flag}`;
	const verdict = row.verdict === undefined ? "" : ` (${row.verdict})`;
	const block = row.block === undefined ? "" : `<br>block: ${said(row.block)}`;
	const choice = row.mandatory ? "☐ disclosed" : "☐ disclosed<br>☐ left out: reason<br>☐ not applicable: reason";
	return `<tr><td>${row.number}</td><td><b>${said(row.title)}</b><br>${said(row.citation)}${row.mandatory ? "<br><i>required outright</i>" : ""}</td>
<td><b>${said(row.answer)}</b>${lacks}<ul>${evidence}</ul></td>
<td>${said(flag + verdict)}${block}</td><td>${row.findings.map((number) => `C${number}`).join(", ")}</td>
<td class="person">${choice}</td><td class="person"></td><td class="person"></td></tr>`;
}

function partB({ checks }: Sheet): string {
	const rows = checks.map(
		({ asks, against }, i) =>
			`<tr><td>B${i + 1}</td><td>${said(asks)}</td><td>${said(against)}</td><td class="person">☐ yes ☐ no ☐ n/a</td><td class="person"></td></tr>`,
	);
	return `<section><h2>Part B. What the tool cannot see</h2>
<table class="parts"><thead><tr><th>No.</th><th>Question</th><th>Compare with</th><th class="person">Answer</th><th class="person">Document, date, initials</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></section>`;
}

function partC({ findings }: Sheet): string {
	if (findings.length === 0) return "<section><h2>Part C. Findings</h2><p>None.</p></section>";
	return `<section><h2>Part C. Findings</h2>
<table class="parts"><thead><tr><th>No.</th><th>Severity</th><th>Finding</th><th>Place</th><th class="person">State</th><th class="person">Reason, name, date</th></tr></thead>
<tbody>${findings.map(findingHtml).join("\n")}</tbody></table></section>`;
}

function findingHtml({ number, severity, rule, text, place, quotation, accepted }: SheetFinding): string {
	const [title = "", ...advice] = text.split("\n");
	const state =
		accepted === undefined
			? '<td class="person">☐ mended<br>☐ accepted</td><td class="person"></td>'
			: `<td>accepted</td><td>${said(accepted)}</td>`;
	return `<tr><td>C${number}</td><td>${said(severity)}</td><td><b>${said(title)}</b><br>${advice.map(said).join("<br>")}<br><code>${said(rule)}</code></td>
<td>${said(place)}<br>${said(quotation)}</td>${state}</tr>`;
}

function partD(): string {
	const rows = SIGNERS.map(
		({ role, says }) =>
			`<tr><td><b>${said(role)}</b><br>${said(says)}</td><td class="person">☐ none<br>☐ see:</td><td class="person sign"></td></tr>`,
	);
	return `<section class="signatures"><h2>Part D. Signatures</h2>
<p>A signature says what stands beside it and nothing more. It is no certification under the Exchange Act.</p>
<table class="parts"><thead><tr><th>Meaning</th><th class="person">Exceptions</th><th class="person">Printed name, title, date and time, signature</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></section>`;
}

function notChecked({ off }: Sheet): string {
	const switched = off.length === 0 ? "" : ` Nor were these rules, which were switched off: ${said(off.join(", "))}.`;
	return `<section><h2>What was not checked</h2>
<p>Whether a statement is true, whether an incident was material, and whatever stands outside the Item and the tagged facts. EDGAR's own
validation is not replaced.${switched}</p></section>`;
}
