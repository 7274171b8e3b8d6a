import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openInstance, readInstance } from "../../../server/src/formats/edgar/instance.ts";
import { openRenderedPage, readRenderedPage } from "../../../server/src/formats/edgar/rendered-page.ts";
import { finish } from "../../../server/src/text/steps.ts";
import { INSTANCE_PIECES, PAGE_PIECES } from "../../support/broken-edgar.ts";
import type { Edited } from "../../support/edits.ts";
import { itIsWhatItWas, itReadsAsAnew } from "../../support/edits.ts";
import { plain } from "../../support/plain.ts";
import { TERN } from "../../support/tern-facts.ts";
import { asInstance, asPage } from "../../support/three-shapes.ts";

const TYPED = ["a", " ", "\n", "\r\n", "We assess risks. ", "true", "&", "&amp;", "&#8217;", "<", ">", '"', "\uFEFF"];

const PAGE = asPage(TERN);
const page: Edited = {
	open: openRenderedPage,
	read: readRenderedPage,
	sources: [PAGE, PAGE.slice(PAGE.indexOf("<tr")).repeat(2), PAGE.replaceAll("\n", ""), ""],
	snippets: [...TYPED, ...PAGE_PIECES],
};

describe("a rendered page that is edited reads as if it were read anew", () => {
	itReadsAsAnew(page);
	itIsWhatItWas(
		page,
		PAGE,
		["<!--", "</table>", '<a onclick="defref_cyd_CybersecurityRiskNewFlag">'],
		[PAGE.indexOf("We keep"), PAGE.indexOf("for each of")],
	);
});

const INSTANCE = asInstance(TERN);
const instance: Edited = {
	open: openInstance,
	read: readInstance,
	sources: [INSTANCE, INSTANCE.replaceAll("\n", ""), INSTANCE.replace("    <cyd", "</xbrl><cyd"), ""],
	snippets: [...TYPED, ...INSTANCE_PIECES],
};

describe("an instance that is edited reads as if it were read anew", () => {
	it("where the tag of a context swallows the one of its identifier", () => {
		const at = INSTANCE.indexOf(">", INSTANCE.indexOf('<context id="C_1"'));
		const end = INSTANCE.indexOf("<identifier", at);
		const source = `${INSTANCE.slice(0, at)}a${INSTANCE.slice(end)}`;
		const reading = openInstance(INSTANCE, 1);
		const read = (text: string) => {
			finish(reading.advance(text));
			return finish(reading.draft(text));
		};
		read(INSTANCE);
		reading.edit(at, end, 1);
		assert.deepEqual(plain(read(source)), plain(readInstance(source)));
	});

	itReadsAsAnew(instance);
	itIsWhatItWas(
		instance,
		INSTANCE,
		["<!--", "<![CDATA[", "&lt;p&gt;", '<cyd:CybersecurityRiskNewFlag contextRef="C_1">'],
		[INSTANCE.indexOf("We keep"), INSTANCE.indexOf("for each of")],
	);
});
