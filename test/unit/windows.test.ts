import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { openInlineXbrl, readInlineXbrl } from "../../server/src/draft/readers/inline-xbrl.ts";
import type { Reading } from "../../server/src/draft/reading.ts";
import type { Draft } from "../../server/src/draft/types.ts";
import { CONTINUATION_TAGS, STRUCTURE_TAGS } from "./inline-tags.ts";
import { plain } from "./plain.ts";

/** Random sequences of edits; more on demand. */
const RUNS = Number(process.env.CYDLINT_RUNS ?? 1_500);

const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";

/** What authors type, paste and break. */
const snippet = fc.constantFrom(
	..."a |We assess risks. |<p>|</p>|<div>|</div>|<b>|</b>|<td>|</table>|<br>|<br><br>|<li>|&nbsp;|&amp|<!--|-->|<script>|</script>".split(
		"|",
	),
	..."<![CDATA[|]]>|<|>|'|\"|</|<title>|</title>|Item 1C. Cybersecurity|Item 2. Properties|ITEM 16K.|Table of Contents|27|item".split(
		"|",
	),
	'<hr style="page-break-after:always"/>',
	'<div style="page-break-before:always">',
	'<div style="display:none">',
	...STRUCTURE_TAGS,
	`<ix:nonNumeric name="cyd:${ROLE}" contextRef="c" continuedAt="k1">`,
	`<ix:nonNumeric name='cyd:${ENGAGED}' contextRef="c" format="ixt:fixed-true">`,
	`<ix:nonNumeric name="cyd:${ENGAGED}"/>`,
	'<ix:nonNumeric name="dei:DocumentType" contextRef="c">10-K</ix:nonNumeric>',
	'<ix:nonFraction name="us-gaap:Revenues">1</ix:nonFraction>',
	'<x:nonNumeric name="cyd:Odd" xsi:nil="true">',
	'<div xmlns:x="http://www.xbrl.org/2013/inlineXBRL">',
	'<p xmlns:cyd="http://xbrl.sec.gov/other">',
	"</ix:nonNumeric>",
	...CONTINUATION_TAGS,
	'<xbrli:context id="c"><xbrli:startDate>2025-01-01</xbrli:startDate>',
	"<xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:context>",
	'continuedAt="k2"',
);

const REPORT = [
	'<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><body>',
	'<div style="display:none"><ix:header><ix:hidden>',
	`<ix:nonNumeric name="cyd:${ENGAGED}" contextRef="c" format="ixt:fixed-true">true</ix:nonNumeric>`,
	'</ix:hidden><ix:resources><xbrli:context id="c"><xbrli:startDate>2025-01-01</xbrli:startDate>',
	"<xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:context></ix:resources></ix:header></div>",
	"<p>FORM 10-K</p><p>Tern Harbor Foods, Inc.</p><table><tr><td>Item</td><td>1C.</td><td>Cybersecurity</td></tr></table>",
	'<p>Intro.</p><hr style="page-break-after:always"/><p>TERN HARBOR</p><p>Item 1B. None</p><p>None.</p>',
	'<p>12</p><hr style="page-break-after:always"/><p>TERN HARBOR</p><p><b>Item 1C. Cybersecurity</b></p>',
	`<div><ix:nonNumeric name="cyd:${ROLE}" contextRef="c" continuedAt="k1"><p>Our CISO leads the work and reports to</p>`,
	'</ix:nonNumeric></div><p>13</p><hr style="page-break-after:always"/><p>TERN HARBOR</p>',
	'<div><ix:continuation id="k1"><p>the board each quarter.</p><p>She has ten years of experience.</p></ix:continuation>',
	"</div><p>We engage assessors.</p><p><b>Item 2. Properties</b></p><p>We own a plant.</p></body></html>",
].join("\n");

/** Place and length as shares of the text as it stands, and what comes there. */
const edit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(400)),
	text: fc.oneof(
		snippet,
		fc.array(snippet, { maxLength: 6 }).map((s) => s.join("")),
		fc.constant(""),
	),
	/** Whether the text is read before the next edit, or several come at once. */
	read: fc.boolean(),
});

interface Change {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

function apply(reading: Reading, source: string, { start, end, text }: Change): string {
	reading.edit(start, end, text.length);
	return source.slice(0, start) + text + source.slice(end);
}

/** Reads in slices: left off after each window. */
function readOn(reading: Reading, source: string): Draft | undefined {
	for (let turn = 0; ; turn++) {
		let asked = 0;
		if (reading.advance(source, () => ++asked > 1)) return reading.draft(source);
		assert.ok(turn < 10_000, "reading does not end");
	}
}

describe("a source that is edited reads as if it were read anew", () => {
	for (const [name, window] of [
		["windows of some tags", 60],
		["windows of one tag", 1],
		["windows as they are", undefined],
	] as const) {
		it(name, () => {
			fc.assert(
				fc.property(
					fc.constantFrom(REPORT, REPORT.replaceAll("\n", ""), ""),
					fc.array(edit, { maxLength: 8 }),
					(start, edits) => {
						const reading = openInlineXbrl(start, window);
						let source = start;
						readOn(reading, source);
						for (const { at, length, text, read } of edits) {
							const from = Math.floor(at * source.length);
							source = apply(reading, source, { start: from, end: Math.min(source.length, from + length), text });
							if (read) assert.deepEqual(plain(readOn(reading, source)), plain(readInlineXbrl(source)));
						}
						assert.deepEqual(plain(readOn(reading, source)), plain(readInlineXbrl(source)));
					},
				),
				{ numRuns: RUNS / 3 },
			);
		});
	}

	it("undone, it is what it was", () => {
		const reading = openInlineXbrl(REPORT, 60);
		const before = plain(readOn(reading, REPORT));
		for (const text of ["<!--", "<script>", "<ix:header>", "<title>", "</div></div>", "<![CDATA["]) {
			for (const at of [0, REPORT.indexOf("<p>FORM"), REPORT.indexOf("We engage")]) {
				const changed = apply(reading, REPORT, { start: at, end: at, text });
				assert.notDeepEqual(plain(readOn(reading, changed)), before);
				assert.equal(apply(reading, changed, { start: at, end: at + text.length, text: "" }), REPORT);
				assert.deepEqual(plain(readOn(reading, REPORT)), before);
			}
		}
	});
});
