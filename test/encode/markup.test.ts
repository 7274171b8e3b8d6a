import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { parseFragment } from "parse5";
import { htmlText } from "../../server/src/encode/html.ts";
import { xmlAttribute, xmlText } from "../../server/src/encode/xml.ts";
import { hostileText, RUNS } from "./hostile.ts";

test("in HTML a text is one text, in an element as in an attribute", () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			const encoded = htmlText(text);
			const { childNodes } = parseFragment(`<b title="${encoded}" lang='${encoded}'>x${encoded}</b>`);
			assert.equal(childNodes.length, 1);
			const [element] = childNodes;
			assert.ok(element && "attrs" in element && element.nodeName === "b");
			const [child, ...more] = element.childNodes;
			assert.deepEqual(more, []);
			assert.ok(child && "value" in child);
			// A parser makes line feeds of carriage returns.
			const read = shownInHtml(text).replace(/\r\n?/g, "\n");
			assert.equal(child.value, `x${read}`);
			assert.deepEqual(
				element.attrs.map(({ name, value }) => [name, value]),
				[
					["title", read],
					["lang", read],
				],
			);
		}),
		{ numRuns: RUNS },
	);
});

function shownInHtml(text: string): string {
	return Array.from(text, (char) =>
		/[\t\n\r]/.test(char) || !/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufffe\uffff]/u.test(char)
			? char
			: "\ufffd",
	).join("");
}

test("in XML a text reads back as it is", () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			const events: string[] = [];
			let inner = "";
			const parser = new Parser(
				{
					onopentag: (name, attributes) => events.push(name, attributes.a ?? ""),
					ontext: (data) => {
						inner += data;
					},
					onclosetag: (name) => events.push(name),
					oncomment: () => events.push("comment"),
					onprocessinginstruction: () => events.push("instruction"),
					oncdatastart: () => events.push("cdata"),
				},
				{ xmlMode: true },
			);
			const source = `<b a="${xmlAttribute(text)}">${xmlText(text)}</b>`;
			parser.end(source);
			const read = Array.from(text, (char) =>
				/[^\P{Cc}\t\n\r\x7f-\x9f]|\p{Cs}|[\ufffe\uffff]/u.test(char) ? "\ufffd" : char,
			);
			assert.deepEqual(events, ["b", read.join(""), "b"]);
			assert.equal(inner, read.join(""));
			// What a parser would change on its way never stands raw.
			assert.doesNotMatch(source, /\r|\]\]>/);
			assert.doesNotMatch(xmlAttribute(text), /[\n\t"<]/);
		}),
		{ numRuns: RUNS },
	);
});
