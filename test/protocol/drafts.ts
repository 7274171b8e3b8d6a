import type { Diagnostic, Position, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** A whole Item of an invented company. The flag on outside parties has no sentence to rest on. */
export const DRAFT = `|
Cybersecurity Risk Management, Strategy, and Governance
|12 Months Ended
Dec. 31, 2025
|Cybersecurity Risk Management, Strategy, and Governance [Abstract]
|Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats [Text Block]
|
ITEM 16K. CYBERSECURITY
Risk Management and Strategy
Larkmere Ferries maintains processes to assess, identify and manage material risks from cybersecurity threats. We scan our ticketing and navigation systems every week and track each weakness in a register until it is closed. These processes are integrated into our overall enterprise risk management system.
As of the date of this annual report, no risks from cybersecurity threats, including as a result of any previous cybersecurity incidents, have materially affected or are reasonably likely to materially affect us, our business strategy, results of operations or financial condition.
Governance
Our board of directors oversees risks from cybersecurity threats and reviews them at every quarterly meeting.
|Cybersecurity Risk Management Processes Integrated [Flag]
|true
|Cybersecurity Risk Management Third Party Engaged [Flag]
|true
|Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant [Flag]
|false
`;

/** What takes the finding on the flag away. */
export const MENDING =
	"We engage outside assessors and consultants to test these systems every spring and to report to us. ";

/** Of a list of diagnostics, the one on the flag about outside parties. */
export function flagFinding(items: readonly Diagnostic[]): Diagnostic | undefined {
	return items.find((item) => /^flag-/.test(String(item.code)) && /\(b\)\(1\)\(ii\)/.test(messageOf(item)));
}

export function messageOf({ message }: Diagnostic): string {
	return typeof message === "string" ? message : message.value;
}

export const UNRELATED_HTML = `<!doctype html><html><head><title>Timetable</title></head>
<body><h1>Ferries to the islands</h1><p>The board at the pier shows departures. Our security desk opens at six.</p></body></html>`;

export const UNRELATED_MARKDOWN = `# larkmere-timetable

A small library that prints timetables. Run \`npm install\`.

- [ ] TODO: dark mode
`;

/** Where a text first stands; `skip` units further on when asked. */
export function positionOf(text: string, needle: string, skip = 0): Position {
	const at = text.indexOf(needle);
	if (at < 0) throw new Error(`“${needle}” is not in the text`);
	return document(text).positionAt(at + skip);
}

export function textAt(text: string, range: Range): string {
	return document(text).getText(range);
}

function document(text: string): TextDocument {
	return TextDocument.create("test:", "cyd", 0, text);
}
