import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Position } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { replaced } from "../../bench/document.ts";
import { measure } from "../../bench/servers/measure.ts";
import { startSession } from "../../bench/servers/session.ts";
import { sitesOf } from "../../bench/servers/sites.ts";
import type { Subject } from "../../bench/servers/subjects.ts";
import { EDITS, typing } from "../../bench/servers/typing.ts";
import { median, quantile } from "../../bench/statistics.ts";
import { draft } from "../../bench/texts/draft.ts";
import { report } from "../../bench/texts/report.ts";
import { lint } from "../../server/src/lint.ts";
import { diagnostics } from "../../server/src/lsp/features/diagnostics.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import { DIST } from "../protocol/client.ts";
import { DELAY } from "../support/slow-server.ts";

const OURS = { nodeArguments: [`${DIST}/server.cjs`, "--stdio"], asks: "diagnostics" } as const;
const SLOW: Subject = {
	name: "empty",
	nodeArguments: ["--import", "tsx", fileURLToPath(new URL("../support/slow-server.ts", import.meta.url)), "--stdio"],
	asks: "diagnostics",
	finds: false,
	slow: false,
};
const SMALL = report({ bytes: 20_000 });

for (const lines of ["many", "few"] as const) {
	for (const bytes of [20_000, 1_000_000]) {
		test(`a report of ${bytes} bytes on ${lines} lines is as long as asked, the same each time, and read whole`, () => {
			const text = report({ bytes, lines });
			assert.equal(text, report({ bytes, lines }));
			const size = Buffer.byteLength(text);
			assert.ok(Math.abs(size - bytes) <= bytes / 100, `${size} bytes`);
			const count = text.split("\n").length;
			assert.ok(lines === "few" ? count < 15 : count > 30, `${count} lines`);

			const { draft: read } = lint(text, { path: "report.htm" });
			const expected = ANNUAL_REQUIREMENTS.flatMap((r) => [r.flag, r.textBlock]).filter((name) => name !== undefined);
			assert.deepEqual(read?.facts.map(({ concept }) => concept).toSorted(), expected.toSorted());
			const flags = read?.facts.filter(({ kind }) => kind === "flag").map(({ value }) => value);
			assert.deepEqual(flags, ["true", "true", "true", "false", "true", "true"]);
			assert.deepEqual([read?.form, read?.period.end, read?.complete], ["10-K", "2025-12-31", true]);
			assert.ok(
				read?.passages.every(({ text: { text } }) => !text.includes("Net sales")),
				"the Item and no more",
			);
		});
	}
}

test("a Markdown draft is as long as asked, is Item 16K, and seeds share next to no sentence", () => {
	const [one, other] = [1, 2].map((seed) => {
		const text = draft({ bytes: 100_000, seed });
		assert.ok(Math.abs(Buffer.byteLength(text) - 100_000) <= 1_000);
		return new Set(lint(text, { path: "draft.md" }).judgement?.sentences.map((sentence) => sentence.text));
	});
	assert.ok(one && other && one.size > 500, `${one?.size} sentences`);
	const shared = [...one].filter((sentence) => other.has(sentence));
	assert.ok(shared.length < one.size / 20, `${shared.length} of ${one.size} in both`);
});

test("the Item of a report in Markdown is all that is judged of it", () => {
	const sentences = (item: number) =>
		lint(draft({ bytes: 100_000, seed: 3, item }), { path: "draft.md" }).judgement?.sentences.length ?? 0;
	assert.ok(sentences(20_000) > 100);
	assert.ok(sentences(20_000) < sentences(100_000) / 3);
});

test("typing leaves the text as it was, and falls in the Item and outside it", () => {
	const document = TextDocument.create("", "html", 1, SMALL);
	const { item, outside } = sitesOf(SMALL);
	const passages = lint(SMALL, { path: "report.htm" }).draft?.passages ?? [];
	const isInItem = (place: Position): boolean => {
		const at = document.offsetAt(place);
		return passages.some(({ start, end }) => start < at && at < end);
	};
	assert.ok(item.length > 1 && item.every(isInItem));
	assert.ok(outside.length > 1 && !outside.some(isInItem));
	const seen = new Set<string>();
	for (const visit of [0, 1, 2]) {
		const { keys, cut } = typing(item[0], visit);
		for (const { start, end, text } of [...keys, cut(keys.length)]) {
			TextDocument.update(document, [{ range: { start, end }, text }], seen.size + 2);
			seen.add(document.getText());
		}
		assert.equal(document.getText(), SMALL);
	}
	// A space is all that two visits may share.
	assert.ok(seen.size > 3 * (EDITS - 2), "every key makes a text that was not there before");
});

test("the driver gets the findings that lint() has, after opening and after an edit", async () => {
	const expected = (text: string) => {
		const document = TextDocument.create("file:///drafts/report.htm", "html", 1, text);
		const result = lint(text, { path: document.uri, languageId: "html" });
		const pages = new URL("../../docs/rules/", import.meta.url).href;
		return diagnostics(document, result, { relatedInformation: true, strikes: true, pages });
	};
	const session = await startSession(OURS);
	try {
		const opened = await session.open(SMALL);
		assert.ok(opened.items.length > 0);
		assert.deepEqual(opened.items, expected(SMALL));
		const document = TextDocument.create("", "html", 1, SMALL);
		const { item, outside } = sitesOf(SMALL);
		const defect = { start: item[0], end: item[0], text: " We review them within TBD days." };
		const edited = await session.edit(defect);
		TextDocument.update(document, [{ range: defect, text: defect.text }], 2);
		const after = expected(document.getText());
		assert.ok(after.length > opened.items.length, "the edit is a defect");
		assert.deepEqual(edited.items, after);
		const last = outside.at(-1) ?? outside[0];
		const unchanged = await session.edit({ start: last, end: last, text: "x" });
		assert.ok(edited.isNew && !unchanged.isNew, "the same list is not sent again");
		assert.deepEqual(unchanged.items, after);
		if (process.platform === "linux") assert.ok((session.peak() ?? 0) > 20e6, `${session.peak()} bytes`);
	} finally {
		await session.stop();
	}
});

test("times are those of the server: one that takes its time is measured so", async () => {
	const effort = { rounds: 1, visits: 1, patience: 8 * DELAY };
	const samples = (await measure([SLOW], SMALL, { ...effort, slow: effort })).get("empty");
	assert.ok(samples && samples.first.length === 1 && samples.item.length >= 1 && samples.outside.length >= 2);
	assert.ok(samples.item.length < EDITS - 1, "patience ends a visit");
	// Node's timers may fire a millisecond early.
	const least = Math.min(...samples.open, ...samples.first, ...samples.item, ...samples.outside);
	assert.ok(least >= DELAY - 1, `${least} ms`);
	assert.ok(least < 10 * DELAY, `${least} ms: not much longer, at its best`);
});

test("a server that finds nothing where there is something is not measured", async () => {
	const idle: Subject = { ...SLOW, finds: true };
	const effort = { rounds: 1, visits: 1, patience: 0 };
	await assert.rejects(measure([idle], SMALL, { ...effort, slow: effort }), /found 0 things/);
});

test("median and quantile", () => {
	assert.equal(median([9, 1, 5]), 5);
	assert.equal(median([4, 1, 2, 9]), 3);
	assert.ok(Number.isNaN(median([])));
	const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
	assert.equal(quantile(hundred, 0.95), 95);
	assert.equal(quantile([7], 0.95), 7);
});

test("only what stands between the markers of a part is replaced", () => {
	const document = "a\n<!-- bench: cli -->\nold\n<!-- /bench: cli -->\nz\n";
	const once = replaced(document, "cli", "new");
	assert.equal(once, "a\n<!-- bench: cli -->\n\nnew\n\n<!-- /bench: cli -->\nz\n");
	assert.equal(replaced(once, "cli", "new"), once);
	assert.throws(() => replaced(document, "whole", "new"), /markers/);
});
