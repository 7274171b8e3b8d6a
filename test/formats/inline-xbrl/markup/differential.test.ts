import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { readInlineXbrl } from "../../../../server/src/formats/inline-xbrl/inline-xbrl.ts";
import type { MappedText } from "../../../../server/src/text/mapped-text.ts";
import { isBlank } from "../../../../server/src/text/mapped-text.ts";
import { skipWithout } from "../../../support/shared.ts";
import type { Events, Unit } from "./html-peer.ts";
import { ourEvents, peerEvents } from "./html-peer.ts";

/** Random sources; more on demand. */
const RUNS = Number(process.env.CYDLINT_RUNS ?? 1_500);

const folder = fileURLToPath(new URL("../../../../../shared/filings/", import.meta.url));

describe("markup reads as another tokenizer reads it: same tags, same words, same places", () => {
	describe("real filings", { skip: skipWithout("filings") }, () => {
		const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".htm")) : [];
		for (const name of names) {
			it(name, () => {
				const source = readFileSync(folder + name, "utf8");
				const units: Unit[] = [];
				const events = peerEvents(source, (...unit) => void units.push(unit));
				assert.ok(events.length > 1_000);
				assertSame(ourEvents(source), events);
				const draft = readInlineXbrl(source) ?? assert.fail("not read as a disclosure");
				for (const { text } of draft.passages) assertUnits(text, units);
				for (const { fragments } of draft.facts) {
					for (const { passages } of fragments) for (const { text } of passages) assertUnits(text, units);
				}
			});
		}
	});

	const read = (source: string) => assertSame(ourEvents(source), peerEvents(source));

	it("as it is written", () => {
		fc.assert(fc.property(pieces(word, tag, rawText), read), { numRuns: RUNS });
	});

	it("broken anywhere", () => {
		fc.assert(
			fc.property(pieces(word, tag, rawText, broken), (source) => {
				const closed = source + CLOSING;
				fc.pre(!QUOTED_END_TAG.test(closed) && !PEER_MISPLACES.test(closed));
				read(closed);
			}),
			{ numRuns: RUNS },
		);
	});

	it("with `]]>` as text before CDATA, which the peer joins to it", () => {
		assert.deepEqual(ourEvents("<!a>]]><![CDATA[b ]] ]]>c"), ['"]]>" 4-7', '"b" 16-17', '"]]" 18-20', '"c" 24-25']);
	});

	it("cut off anywhere", () => {
		fc.assert(
			fc.property(pieces(word, tag, rawText), fc.nat(), (source, at) => {
				const cut = source.slice(0, at % (source.length + 1));
				fc.pre(!CUT_DEPARTURE.test(cut));
				read(cut);
			}),
			{ numRuns: RUNS },
		);
	});
});

/** Ends any tag and any CDATA section. */
const CLOSING = "]]>'\">";

/** A departure of ours: an end tag, which has no attributes, ends at the first `>`, in quotes or not. */
const QUOTED_END_TAG = /<\/[a-z][^>]*['"]/i;

/** Where the peer gives the right text, but counts the markup before it, or takes `]]>` and CDATA behind it for one. */
const PEER_MISPLACES = /\]\]\]|\]\]><!\[CDATA\[/;

/**
 * Where the end of the source decides, and we choose otherwise: an end tag ends its element though its `>` is not typed
 * yet, and CDATA that does not end is no text, as a comment that does not end is none.
 */
const CUT_DEPARTURE = /<\/[^>]*\s[^>]*$|<!\[CDATA\[(?:(?!\]\]>).)*$/s;

function pieces(...kinds: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
	return fc.array(fc.oneof(...kinds), { maxLength: 25 }).map((all) => all.join(""));
}

const word = fc.constantFrom(
	..."We |assess|risks.| |\n|\r\n|\t|é|\ud83d\udd12|\u00a0|\u2003|'|\"|=|/|]]|-->|>|;|#".split("|"),
	..."&amp;|&nbsp;|&#160;|&#xA0;|&#8217;|&#x2019;|&#x1F512;|&rsquo;|&NotEqualTilde;|&#0;|&#xD800;|&#x110000;|&#150;".split(
		"|",
	),
	..."&amp|&copy|&copy2024|&notit;|&#65|&#x41|&#65x|&bogus;|&bogus|&|& |&#|&#x|&#;|&;|&am|&amp;amp;|&lt;p&gt;".split(
		"|",
	),
);

const name = fc.constantFrom(
	"p",
	"P",
	"div",
	"b",
	"td",
	"br",
	"hr",
	"ix:nonNumeric",
	"ix:continuation",
	"xbrli:context",
);
const attribute = fc.constantFrom(
	...[
		" a",
		' a="1"',
		" b='x > y'",
		" c=plain",
		' style="display:none"',
		' name="cyd:X"',
		" continuedAt = 'k1'",
		' d="&amp;&#65;&nbsp;"',
		' e=""',
		" f=a/b",
		' g="1"h="2"',
		"\n\ti='j'\r\n",
		' A="twice"',
		' xml:lang="en"',
		' k="<p>"',
		' href="?a=1&copy=2&lt"',
	],
);
const tag = fc.oneof(
	fc
		.tuple(name, fc.array(attribute, { maxLength: 4 }), fc.constantFrom("", " ", "/", " /"))
		.map(([n, attributes, end]) => `<${n}${attributes.join("")}${end}>`),
	fc.tuple(name, fc.constantFrom("", " ", "\n")).map(([n, end]) => `</${n}${end}>`),
);

const rawText = fc.constantFrom(
	"<script>if (a<b) '<p>' &amp; </script>",
	"<style>p > b { } </p></style>",
	"<title>A &amp; B <b></title>",
	"<title/>",
	"<textarea><p>&lt;</textarea>",
	"<xmp><p></xmp>",
	"<iframe><p></iframe>",
	"<!-- <p> & -- > -->",
	"<!---->",
	"<!DOCTYPE html>",
	"<![CDATA[a <p> &amp; ]] ]]>",
	'<?xml version="1.0"?>',
);

const broken = fc.constantFrom(
	..."<|</|<!|<?|<!-|<!--|<!-->|<!--->|--!>|<!--a--!>|<![CDATA[|]]>|<p|</p|<p a|<p a=|<p a='|<p a=\"|</>|</ p>|< p>|<1>|<p/a>|<p //>|<p=>|<p =a>".split(
		"|",
	),
	..."<script|<script>|</script|</script >|<title>|</title|<style>|<plaintext>|<!a>|<!DOCTYPE|</p/>|<a<b>|<p a<b>|<script><!--<script>".split(
		"|",
	),
);

function assertSame(ours: Events, peers: Events): void {
	let same = 0;
	while (same < ours.length && ours[same] === peers[same]) same++;
	// Only what differs first: a message of a whole filing is of no use.
	assert.deepEqual(ours.slice(same, same + 3), peers.slice(same, same + 3));
}

/** Length of a page number and a running head, without blanks: what a paragraph that goes over pages leaves out. */
const PAGE_FOOT = 60;

/** That a text of ours, but for its blanks, is what the peer has at the same places, and how little is left out. */
function assertUnits(text: MappedText, units: readonly Unit[]): void {
	let at = firstFrom(units, text.toSource(0));
	for (let i = 0; i < text.length; ) {
		const start = text.toSource(i);
		const first = i++;
		while (i < text.length && text.toSource(i) === start) i++;
		const ours = text.text.slice(first, i);
		if (isBlank(ours.charCodeAt(0))) continue;
		const before = at;
		while ((units[at]?.[1] ?? start) < start) at++;
		const left = units.slice(before, at).filter(([unit]) => !isBlank(unit.charCodeAt(0)));
		assert.ok(left.length <= PAGE_FOOT, `left out before ${start}: ${left.map(([unit]) => unit).join("")}`);
		assert.deepEqual([ours, start, text.toSourceEnd(i)], units[at++]);
	}
}

/** Number of the first unit at an offset or after it. */
function firstFrom(units: readonly Unit[], offset: number): number {
	let low = 0;
	let high = units.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((units[middle]?.[1] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
