import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { tokenize } from "../../../../server/src/formats/inline-xbrl/markup/tokens.ts";

/** What the handler is told, as text. */
function tokens(source: string, chunk?: number): readonly string[] {
	const told: string[] = [];
	tokenize(
		source,
		{
			openTag: (name, start, end, attributes, selfClosing) =>
				told.push(`<${name} ${start}-${end} ${attributes.join()} ${selfClosing}`),
			closeTag: (name, start, end) => told.push(`</${name} ${start}-${end}`),
			text: (start, end, raw) => told.push(`text ${start}-${end} ${raw}`),
		},
		chunk,
	);
	return told;
}

const PIECES = [
	..."<|>|</|/>|<p>|</p>|<br/>|<a href='x y'>|<p a=b c>|&amp;|&|text |\n|<!--|-->|<!|<?|?>|<![CDATA[|]]>|]|-".split(
		"|",
	),
	..."<script>|</script>|<title>|</title>|<style>|</style>|<textarea>|<plaintext>|<ix:nonNumeric name='cyd:X'>|'|\"|=".split(
		"|",
	),
];
const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("markup that is read some at a time", () => {
	it("gives the same tags and texts as read at once", () => {
		fc.assert(
			fc.property(markup, fc.integer({ min: 1, max: 12 }), (source, chunk) => {
				assert.deepEqual(tokens(source, chunk), tokens(source));
			}),
			{ numRuns: 3_000 },
		);
	});

	it("gives text that no tag parts in one piece", () => {
		assert.deepEqual(tokens("a < b & c", 1), ["text 0-9 false"]);
	});
});
