import { htmlText } from "../../encode/html.ts";
import { oneLine } from "../../encode/plain.ts";
import type { Finding } from "../../rules/define-rule.ts";
import { checklistOf } from "../checklist.ts";
import { findingText, relatedPlaces } from "../messages.ts";
import type { Places } from "../places.ts";
import { placesIn } from "../places.ts";
import { quoter, relatedText } from "../quotation.ts";
import type { Checked, LeftOut, Reporter, Tool, Totals } from "../reporter.ts";
import { acceptedText, counted, countsOf, SEVERITY_WORD } from "../words.ts";

const STYLE = `
body { font: 15px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
h2 { margin-top: 2rem; border-bottom: 1px solid #767676; overflow-wrap: anywhere; }
li { margin: .6rem 0; }
.error { color: #a4141c; font-weight: bold; }
.warning { color: #7a4a00; font-weight: bold; }
.note { color: #0b4f8a; font-weight: bold; }
.quiet { color: #4d4d4d; }
table { border-collapse: collapse; }
th, td { border: 1px solid #767676; padding: .2rem .5rem; text-align: left; vertical-align: top; }
@media print { body { margin: 0; max-width: none; } li { break-inside: avoid; } }
`;

/** Findings and answers as one HTML page that needs nothing from elsewhere: to open, print or send to a colleague. */
export function htmlReporter({ name, version }: Tool): Reporter {
	return {
		start: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Cybersecurity disclosures</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Cybersecurity disclosures</h1>
<p class="quiet">Checked by ${htmlText(name)} ${htmlText(version)}.</p>
`,
		between: "",
		file: (checked) => section(checked),
		failed: ({ path, problem }) => [
			`<h2>${words(path)}</h2>\n<p><span class="error">Not checked:</span> ${words(problem)}</p>\n`,
		],
		end: (totals) => `${leftOutList(totals.leftOut)}<hr>\n<p>${words(summary(totals))}</p>\n</body>\n</html>\n`,
	};
}

/** Text from anywhere as one line of HTML. */
function words(text: string): string {
	return htmlText(oneLine(text));
}

function section(checked: Checked): readonly string[] {
	const { path, result } = checked;
	if (!result.draft && result.failures.length === 0) return [];
	const places = placesIn(checked);
	const quote = quoter(result, checked.source);
	const counts = countsOf(result.findings).map(([severity, count]) => counted(count, severity));
	const items = [
		...result.findings.map((finding) => item(finding, places, quote)),
		...result.waived.map((waived) => {
			const { finding } = waived;
			const said = `${findingText(finding).title} ${acceptedText(waived)}`;
			return `<li class="quiet">accepted, ${words(places.inWords(finding.start))}, <code>${words(finding.rule)}</code>: ${words(said)}</li>`;
		}),
	];
	const list = items.length > 0 ? `<ul>\n${items.join("\n")}\n</ul>\n` : "";
	return [`<h2>${words(path)}</h2>\n<p>${counts.join(", ") || "No findings"}.</p>\n${list}${answers(checked)}`];
}

function item(finding: Finding, places: Places, quote: (place: { start: number; end: number }) => string): string {
	const { title, advice, basis } = findingText(finding);
	const severity = SEVERITY_WORD[finding.severity];
	const related = relatedPlaces(finding).map(
		(place) => `<li>${words(`${places.short(place.start)}: ${relatedText(place, quote(place))}`)}</li>`,
	);
	return [
		`<li><span class="${severity}">${severity}</span> ${words(title)}`,
		...(advice === undefined ? [] : [`<br>${words(advice)}`]),
		`<br><span class="quiet">${words(places.inWords(finding.start))}: ${words(quote(finding))} · <code>${words(finding.rule)}</code>${basis === undefined ? "" : ` · ${words(basis)}`}</span>`,
		...(related.length > 0 ? [`<ul>${related.join("")}</ul>`] : []),
		"</li>",
	].join("\n");
}

function answers({ result }: Checked): string {
	const rows = checklistOf(result)?.rows.map(
		({ citation, title, answer, flag }) =>
			`<tr><td>${words(citation)}</td><td>${words(title)}</td><td>${answer}</td><td>${words(flag?.fact?.value?.slice(0, 40) ?? "")}</td></tr>`,
	);
	if (!rows) return "";
	const head = ["Paragraph", "Requirement", "Answer", "Flag"].map((name) => `<th scope="col">${name}</th>`).join("");
	return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>\n`;
}

function leftOutList(leftOut: readonly LeftOut[]): string {
	if (leftOut.length === 0) return "";
	const items = leftOut.map(({ path, why }) => `<li>${words(path)}: ${words(why)}</li>\n`);
	return `<h2>Left out</h2>\n<ul>\n${items.join("")}</ul>\n`;
}

function summary({ drafts, others, failed }: Totals): string {
	return `${drafts} checked, ${others} that hold no disclosure, ${failed.length} that could not be checked.`;
}
