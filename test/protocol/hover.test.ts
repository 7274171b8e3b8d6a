import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Hover, MarkupContent } from "vscode-languageserver/node";
import { blockCounts, charactersOf, flagCounts, PEERS } from "../../server/src/requirements/peers.ts";
import type { Client } from "./client.ts";
import { PULLS, startClient, TAKES_PUSHES, withClient } from "./client.ts";
import { DRAFT, MENDING, positionOf, textAt, UNRELATED_HTML } from "./drafts.ts";

const URI = "file:///drafts/hover.cyd";
const MENDED = DRAFT.replace("These processes are", `${MENDING}These processes are`);
const LABEL = "Cybersecurity Risk Management Third Party Engaged [Flag]";
const BOARD = "Our board of directors oversees";

let client: Client;
// A hover over a text that has not been read yet is none, so each is read first: on a busy machine that takes a while.
before(async () => {
	client = await startClient({ capabilities: PULLS });
	client.open(URI, "cyd", MENDED);
	await client.pull(URI);
});
after(async () => {
	await client.stop();
});

test("a label tells what its paragraph asks, the verdict, and quotes the evidence", async () => {
	const hover = await client.hover(URI, positionOf(MENDED, LABEL, 20));
	const text = markdown(hover);
	assert.match(text, /Third Party Engaged/);
	assert.match(text, /Form 20-F Item 16K\(b\)\(1\)\(ii\)/);
	assert.match(text, /whether assessors, consultants, auditors or other third parties are engaged/);
	assert.match(text, /\*\*consistent\*\*/);
	assert.match(text, /We .*engage.* to test these systems/);
	assert.match(text, /“[^”]*\*\*[^*]+\*\*[^”]*”/, "words that decided stand out in the quote");
	assert.ok(hover?.range && textAt(MENDED, hover.range).includes(LABEL));
});

test("a flag's value tells the same, on its own range", async () => {
	const at = positionOf(MENDED, LABEL);
	const hover = await client.hover(URI, { line: at.line + 1, character: 2 });
	assert.match(markdown(hover), /The flag says `true`: \*\*consistent\*\* with the prose/);
	assert.ok(hover?.range);
	assert.equal(textAt(MENDED, hover.range), "true");
});

test("a flag without a sentence says so", async () => {
	const uri = "file:///drafts/hover-unsupported.cyd";
	client.open(uri, "cyd", DRAFT);
	await client.pull(uri);
	const text = markdown(await client.hover(uri, positionOf(DRAFT, LABEL)));
	assert.match(text, /\*\*unsupported\*\*/);
	assert.match(text, /Answer of the prose: \*\*silent\*\* \(confidence [5-9]\d%\)\./);
});

test("a text block's label tells what it should hold", async () => {
	const label = "Cybersecurity Risk Management Processes for Assessing";
	const text = markdown(await client.hover(URI, positionOf(MENDED, label)));
	assert.match(text, /16K\(b\)\(1\)/);
	assert.match(text, /A good answer/);
});

test("words that decided stand out though far apart, without what lies between them", async () => {
	const uri = "file:///drafts/hover-long.cyd";
	const filler =
		"in the ports, on the piers and aboard each of the vessels that we own, charter or manage for others, ".repeat(2);
	const text = DRAFT.replace("no risks from", `no risks, ${filler}from`);
	client.open(uri, "cyd", text);
	await client.pull(uri);
	const hover = markdown(await client.hover(uri, positionOf(text, "As of the date", 3)));
	const quote =
		/“[^”]*\*\*no risks\*\*[^”]* … [^”]*\*\*materially affected\*\*[^”]*\*\*reasonably likely\*\*[^”]*”/.exec(hover);
	assert.ok(quote, hover);
	assert.ok(quote[0].length < 300, quote[0]);
});

test("a flag tells what peers say, with how many, when they filed and when they were counted", async () => {
	const text = markdown(await client.hover(URI, positionOf(MENDED, LABEL)));
	const { reports, filed } = PEERS.forms["20-F"];
	const counts = flagCounts("third-party-engaged", "20-F");
	assert.ok(counts);
	const share = (count: number) => `${Math.round((100 * count) / reports)}%`;
	const years = filed.map((day) => day.slice(0, 4)).join(" to ");
	const line = `Peers: ${share(counts.true)} of ${reports.toLocaleString("en-US")} Form 20-F reports filed ${years} say true, ${share(counts.false)} false, ${share(counts.nothing)} nothing (counted ${PEERS.counted}).`;
	assert.ok(text.includes(line), `${text}\nshould have\n${line}`);
	assert.doesNotMatch(text, /10-K/);
});

test("a block tells how long it is and how long those of peers are", async () => {
	const label = "Cybersecurity Risk Management Processes for Assessing";
	const text = markdown(await client.hover(URI, positionOf(MENDED, label)));
	const told =
		/this block: ([\d,]+) characters(?: \(9 in 10 have more\))?; the middle half of ([\d,]+) Form 20-F blocks has ([\d,]+) to ([\d,]+) /;
	const [length = 0, tagged, low = 0, high = 0] = (told.exec(text) ?? [])
		.slice(1)
		.map((n) => Number(n.replace(",", "")));
	const counts = blockCounts("processes", "20-F");
	assert.ok(counts);
	const block = MENDED.slice(
		MENDED.indexOf("ITEM 16K."),
		MENDED.indexOf("|Cybersecurity Risk Management Processes Int"),
	);
	assert.equal(length, charactersOf(block));
	assert.equal(tagged, counts.tagged);
	assert.ok(Math.abs(low - counts.characters[1]) < 50 && Math.abs(high - counts.characters[3]) < 50, text);
	const short = "Processes stand in Item 3.D.";
	const uri = "file:///drafts/hover-short.cyd";
	const draft = `${DRAFT.slice(0, DRAFT.indexOf("ITEM 16K."))}${short}\n${DRAFT.slice(DRAFT.indexOf("|Cybersecurity Risk Management Processes Int"))}`;
	client.open(uri, "cyd", draft);
	await client.pull(uri);
	const few = markdown(await client.hover(uri, positionOf(draft, label)));
	assert.match(few, new RegExp(`this block: ${short.length} characters \\(9 in 10 have more\\);`));
});

test("a draft that does not say its form is shown both, one on a Form 10-K its own", async () => {
	const label = "Cybersecurity Risk Management Third Party Engaged [Flag]";
	for (const [name, head, forms] of [
		["10k", "|Form\n|10-K\n", ["10-K"]],
		["formless", "", ["20-F", "10-K"]],
	] as const) {
		const uri = `file:///drafts/peers-${name}.cyd`;
		const draft = head + MENDED.replace("ITEM 16K. CYBERSECURITY", "CYBERSECURITY");
		client.open(uri, "cyd", draft);
		await client.pull(uri);
		const text = markdown(await client.hover(uri, positionOf(draft, label)));
		assert.deepEqual(
			Array.from(text.matchAll(/Peers: .* Form (\S+) reports/g), (m) => m[1]),
			forms,
			text,
		);
	}
});

test("a sentence tells which requirement it serves and how it stands to it", async () => {
	const hover = await client.hover(URI, positionOf(MENDED, BOARD, 8));
	const text = markdown(hover);
	assert.match(text, /Evidence on \*\*the board's oversight of risks\*\*/);
	assert.match(text, /16K\\?\(c\\?\)\\?\(1\\?\)/);
	assert.match(text, /\*\*affirms\*\*/);
	assert.ok(hover?.range);
	const sentence = textAt(MENDED, hover.range);
	assert.ok(sentence.startsWith(BOARD) && sentence.endsWith("."), sentence);
});

test("a sentence that denies says so, as the answer that rests on it does", async () => {
	const text = markdown(await client.hover(URI, positionOf(MENDED, "As of the date", 3)));
	assert.match(text, /material effect of risks .*16K\(b\)\(2\).*\*\*denies\*\*/);
});

test("plain text for clients that show no Markdown", async () => {
	await withClient({ capabilities: TAKES_PUSHES }, async (plain) => {
		plain.open(URI, "cyd", MENDED);
		await plain.push(({ uri }) => uri === URI);
		const hover = await plain.hover(URI, positionOf(MENDED, BOARD, 8));
		assert.ok(hover);
		const { kind, value } = hover.contents as MarkupContent;
		assert.equal(kind, "plaintext");
		assert.doesNotMatch(value, /\*\*|\\/);
		assert.match(value, /Evidence on the board's oversight of risks/);
	});
});

test("no hover where there is nothing to tell", async () => {
	assert.equal(await client.hover(URI, { line: 0, character: 0 }), null);
	assert.equal(await client.hover("file:///drafts/never-opened.cyd", { line: 0, character: 0 }), null);
	client.open("file:///drafts/timetable.html", "html", UNRELATED_HTML);
	await client.pull("file:///drafts/timetable.html");
	const board = positionOf(UNRELATED_HTML, "The board");
	assert.equal(await client.hover("file:///drafts/timetable.html", board), null);
});

test("positions that no document has are answered with null", async () => {
	for (const position of [
		{ line: 99_999, character: 0 },
		{ line: -1, character: 0 },
		{ line: 3, character: -4 },
		{ line: 1.5, character: 0 },
		{ line: 2 ** 40, character: 2 ** 40 },
	]) {
		assert.equal(await client.hover(URI, position), null, JSON.stringify(position));
	}
});

function markdown(hover: Hover | null): string {
	const contents = hover?.contents as MarkupContent | undefined;
	assert.equal(contents?.kind, "markdown");
	return contents.value;
}
