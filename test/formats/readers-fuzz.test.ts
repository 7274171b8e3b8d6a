import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Draft } from "../../server/src/draft/types.ts";
import { readInstance } from "../../server/src/formats/edgar/instance.ts";
import { readRenderedPage } from "../../server/src/formats/edgar/rendered-page.ts";
import { readInlineXbrl } from "../../server/src/formats/inline-xbrl/inline-xbrl.ts";
import { readMarkdown } from "../../server/src/formats/markdown/markdown.ts";
import type { Span } from "../../server/src/text/span.ts";
import { INSTANCE_PIECES, PAGE_PIECES } from "../support/broken-edgar.ts";
import { timesAsLong } from "../support/clock.ts";
import { CONTINUATION_TAGS, STRUCTURE_TAGS } from "./inline-xbrl/inline-tags.ts";

type Reader = (source: string) => Draft | undefined;

const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";

const anything = fc.constantFrom(
	"Item 1C. Cybersecurity",
	"Item 2. Properties",
	"ITEM&nbsp;16K.",
	"The board oversees risks.",
	"and so on",
	"•",
	" ",
	"\n",
	"\r\n",
	"\uFEFF",
	"\0",
	"\ud83d",
	"\udd12",
	"é",
	"&amp;",
	"&#xD800;",
	"&#99999999;",
	"&bogus",
	"&",
	"<",
	">",
	'"',
	"27",
	"<!--",
	"-->",
	"]]>",
	"<![CDATA[",
);
const html = fc.oneof(
	anything,
	fc.constantFrom(
		"<p>",
		"</p>",
		"<div>",
		"</div>",
		"<b>",
		"</b>",
		"<li>",
		"<td>",
		"</table>",
		"<br>",
		'<hr style="page-break-after:always"/>',
		'<a href="#x">',
		"</a>",
		"<script>",
		"</script>",
		"<title/>",
		"<?xml",
		"<!DOCTYPE html>",
		'<html xmlns:cyd="http://xbrl.sec.gov/cyd/2025">',
		"</html>",
		...STRUCTURE_TAGS,
		`<ix:nonNumeric name="cyd:${ROLE}" continuedAt="k1">`,
		`<ix:nonNumeric name='cyd:${ENGAGED}' format="ixt:fixed-true">`,
		`<ix:nonNumeric name="cyd:${ENGAGED}"/>`,
		'<ix:nonNumeric name="dei:DocumentType">10-K',
		`<ix:nonNumeric name="cyd:${ROLE}`,
		"</ix:nonNumeric>",
		...CONTINUATION_TAGS,
		'<xbrli:context id="c">',
		"<xbrli:instant>2024-12-31",
		"</xbrli:instant>",
		"</xbrli:context>",
	),
);
const markdown = fc.oneof(
	anything,
	fc.constantFrom(
		"---\n",
		"form: 20-F\n",
		"flags:\n  integrated: true\n",
		"flags: {a: [\n",
		"# ",
		"\n## Item 16K. Cybersecurity\n\n",
		"\n\n",
		"- ",
		"1. ",
		"> ",
		"| a | b |\n|---|---|\n| c |",
		"```\n",
		"===\n",
		"**",
		"_",
		"`",
		"[",
		"](",
		")",
		"![",
		"\\",
		"<b>",
		"<br>",
		`<!-- cyd:${ROLE} -->`,
		`<!-- /cyd:${ROLE} -->`,
		`<!-- cyd:${ENGAGED} -->`,
		`<!-- /cyd:${ENGAGED} -->`,
		"<!-- /cyd:",
	),
);

const page = fc.oneof(anything, fc.constantFrom(...PAGE_PIECES));
const instance = fc.oneof(anything, fc.constantFrom(...INSTANCE_PIECES));

describe("readers on broken markup", () => {
	for (const [name, reader, pieces, start] of [
		["HTML", readInlineXbrl, html, "<p>Item 1C. Cybersecurity</p>"],
		["HTML that may be none", readInlineXbrl, html, ""],
		["Markdown", readMarkdown, markdown, "# Item 16K. Cybersecurity\n\n"],
		["rendered pages", readRenderedPage, page, '<table class="report">'],
		["instances", readInstance, instance, '<xbrl xmlns:cyd="http://xbrl.sec.gov/cyd/2025">'],
		["Markdown with front matter", readMarkdown, markdown, "---\nform: 20-F\n"],
	] as const) {
		it(`${name}: never throw, and keep every span inside the source and in order`, () => {
			fc.assert(
				fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
					const source = start + parts.join("");
					const draft = reader(source);
					if (draft) assertSound(source, draft);
				}),
				{ numRuns: 1500 },
			);
		});
	}

	it("never throw on text of any kind", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
				for (const reader of [readInlineXbrl, readMarkdown, readRenderedPage, readInstance])
					for (const source of [
						text,
						`<p>Item 1C. Cybersecurity</p>${text}`,
						`# Item 1C. Cybersecurity\n\n${text}`,
						`<xbrl><cyd:${ROLE}>${text}`,
						`<td><a onclick="defref_cyd_${ROLE}">x</a><td>${text}`,
					]) {
						const draft = reader(source);
						if (draft) assertSound(source, draft);
					}
			}),
			{ numRuns: 80 },
		);
	});
});

function assertSound(source: string, draft: Draft): void {
	const inside = (span: Span, what: string) =>
		assert.ok(
			span.start >= 0 && span.start <= span.end && span.end <= source.length,
			`${what} ${span.start}-${span.end} of ${source.length}`,
		);
	inside(draft.anchor, "anchor");
	for (const span of [draft.formSpan, draft.periodSpan]) if (span) inside(span, "cover");
	for (const problem of draft.problems) inside(problem, problem.kind);
	let last = 0;
	for (const passage of draft.passages) {
		inside(passage, "passage");
		assert.ok(passage.text.length > 0);
		assert.ok(last <= passage.start, "passages in order, none twice");
		last = passage.end;
	}
	let before = 0;
	for (const fact of draft.facts) {
		for (const span of [fact, fact.name, fact.valueSpan, ...fact.fragments]) inside(span, fact.concept);
		assert.ok(before <= fact.start, "facts in order");
		before = fact.start;
		for (const fragment of fact.fragments)
			for (const passage of fragment.passages) {
				inside(passage, "passage of a fact");
				assert.ok(fragment.start <= passage.start && passage.end <= fragment.end, "passage in its fragment");
			}
	}
}

/** Shapes that cost more than their length in a careless reader, by number of repeats. */
const SHAPES: Readonly<
	Record<string, readonly [reader: Reader, repeats: number, source: (repeats: number) => string]>
> = {
	"open divs": [readInlineXbrl, 5_000, (n) => `<p>Item 1C. Cybersecurity</p>${"<div>x".repeat(n)}`],
	"nested facts": [
		readInlineXbrl,
		1_500,
		(n) => `${`<ix:nonNumeric name="cyd:${ROLE}"><p>x</p>`.repeat(n)}${"</ix:nonNumeric>".repeat(n)}`,
	],
	"end tags of nothing": [
		readInlineXbrl,
		8_000,
		(n) => `${"<ix:a>".repeat(n)}${"</ix:b></i>".repeat(n)}<ix:nonNumeric name="cyd:${ROLE}">x`,
	],
	"facts with one chain": [
		readInlineXbrl,
		1_500,
		(n) =>
			`<ix:nonNumeric name="cyd:${ROLE}" continuedAt="k0">x</ix:nonNumeric>`.repeat(n) +
			Array.from(
				{ length: n },
				(_, i) => `<ix:continuation id="k${i}" continuedAt="k${i + 1}">x</ix:continuation>`,
			).join(""),
	],
	"tags without end": [readInlineXbrl, 30_000, (n) => `Item 1C <p>Item 1C. x</p>${"item<".repeat(n)}`],
	"one long line": [
		readInlineXbrl,
		8_000,
		(n) => `<p>Item 1C. Cybersecurity</p><p>${"we assess risks &amp; ".repeat(n)}`,
	],
	"page breaks": [
		readInlineXbrl,
		8_000,
		(n) => `<p>Item 1C. Cybersecurity</p>${"<hr/><p>Page 1</p><p>a b</p>".repeat(n)}`,
	],
	"one sentence over many pages": [
		readInlineXbrl,
		1_500,
		(n) =>
			`<p>Item 1C. Cybersecurity</p>${Array.from({ length: n }, (_, i) => `<hr/><p>${letters(i)} goes on and</p>`).join("")}`,
	],
	"open brackets": [readMarkdown, 40_000, (n) => `# Item 16K.\n\n${"[".repeat(n)}${"](".repeat(n)}`],
	"blocks in one line": [
		readMarkdown,
		1_500,
		(n) => `# Item 16K.\n\n${`<!-- cyd:${ROLE} -->x <!-- /cyd:${ROLE} -->`.repeat(n)}`,
	],
	"rows of a page": [
		readRenderedPage,
		3_000,
		(n) => `<tr><td><a onclick="defref_cyd_${ROLE}">x</a></td><td><table><tr><td>y</td></tr></table></td>`.repeat(n),
	],
	"cells without end": [readRenderedPage, 8_000, (n) => `<a onclick="defref_cyd_${ROLE}">${"<td><table>x".repeat(n)}`],
	"one long cell": [
		readRenderedPage,
		4_000,
		(n) => `<tr><td><a onclick="defref_cyd_${ROLE}">x</a></td><td>${"<p>We assess&#160;risks.</p>".repeat(n)}`,
	],
	"facts of an instance": [
		readInstance,
		3_000,
		(n) => `<xbrl>${`<cyd:${ROLE} contextRef="c">&lt;p&gt;We assess.&lt;/p&gt;</cyd:${ROLE}>`.repeat(n)}`,
	],
	"facts without end": [readInstance, 5_000, (n) => `<xbrl>${`<cyd:${ROLE} contextRef="c">x`.repeat(n)}`],
	"one long block of an instance": [
		readInstance,
		4_000,
		(n) =>
			`<xbrl><cyd:${ROLE} contextRef="c">${"&lt;p&gt;We assess &amp;amp; manage&amp;#160;risks.&lt;/p&gt;".repeat(n)}`,
	],
	"sections in a block": [readInstance, 8_000, (n) => `<xbrl><cyd:${ROLE} contextRef="c">${"<![CDATA[x".repeat(n)}`],
	"open comments": [readMarkdown, 20_000, (n) => `# Item 16K.\n\n${"<!-- \n".repeat(n)}`],
};

/** A number as a word, so that no two lines repeat. */
function letters(number: number): string {
	return number.toString().replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
}

describe("readers' time", () => {
	for (const [name, [reader, repeats, source]] of Object.entries(SHAPES)) {
		it(`grows as the source does: ${name}`, () => {
			const small = source(repeats);
			const large = source(repeats * 4);
			// Twice the source may take up to three times as long: four times, nine. What is quadratic takes sixteen.
			const times = timesAsLong(
				() => reader(large),
				() => reader(small),
				9,
			);
			assert.ok(times <= 9, `four times the source took ${times.toFixed(1)} times as long`);
		});
	}
});
