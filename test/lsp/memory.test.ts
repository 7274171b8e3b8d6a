import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { OpenDocument } from "../../server/src/lsp/open-documents.ts";
import { createResults } from "../../server/src/lsp/results.ts";
import { settingsFor } from "../../server/src/settings/for-draft.ts";

/** A day of edits is some 50,000; more than a few thousand on demand. */
const EDITS = Math.max(1_500, Math.min(50_000, Number(process.env.CYDLINT_RUNS ?? 0) * 5));

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const SOURCE = readFileSync(new URL("../../examples/lanternfield-10k.htm", import.meta.url), "utf8");
const results = createResults(
	() => ({ relatedInformation: true, strikes: true, pages: undefined }),
	(message) => assert.fail(message),
);

const SETTINGS = settingsFor({ path: "/lanternfield-10k.htm" }, undefined);

/** Bytes of the heap that are in use once all garbage is gone. */
function heap(): number {
	collect();
	collect();
	return process.memoryUsage().heapUsed;
}

/** Types a letter in the Item, each time another word, and takes it away again after a while. */
async function type(document: OpenDocument, edits: number): Promise<void> {
	const at = document.positionAt(SOURCE.indexOf("cybersecurity threats") + 4);
	for (let edit = 0; edit < edits; edit++) {
		const back = edit % 12 === 11;
		const range = { start: at, end: back ? { ...at, character: at.character + 11 } : at };
		const text = back ? "" : String.fromCharCode(97 + ((edit * 7) % 26));
		document.update([{ range, text }], document.version + 1);
		assert.ok(await results.of(document, SETTINGS));
	}
}

/** Nothing here holds on to it. */
async function draftOf(document: OpenDocument): Promise<WeakRef<object>> {
	const entry = await results.of(document, SETTINGS);
	assert.ok(entry?.result.draft);
	return new WeakRef(entry.result.draft);
}

test(`memory does not grow over ${EDITS} edits, and a document that is closed is let go`, async () => {
	let document: OpenDocument | undefined = new OpenDocument("file:///drafts/a.htm", "html", 1, SOURCE);
	await type(document, 1_200);
	const before = heap();
	await type(document, EDITS);
	const grown = heap() - before;
	assert.ok(grown < 2_500_000, `${grown} bytes more`);

	const draft = await draftOf(document);
	results.forget(document.uri);
	document = undefined;
	await new Promise((resolve) => setTimeout(resolve, 10));
	heap();
	assert.equal(draft.deref(), undefined);
});
