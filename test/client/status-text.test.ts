import assert from "node:assert/strict";
import { test } from "node:test";
import type { Counts, DocumentStatus } from "../../client/src/status-text.ts";
import { progressText, statusText } from "../../client/src/status-text.ts";

const NONE: Counts = { errors: 0, warnings: 0, notes: 0 };
const status = (more: Partial<DocumentStatus>): DocumentStatus => ({
	uri: "file:///a.cyd",
	isDraft: true,
	checked: true,
	rules: 80,
	off: 0,
	...more,
});

test("progress and the gravest findings are shown, all of them are named", () => {
	const progress = { form: "20-F", answered: 10, of: 13 };
	assert.deepEqual(statusText("running", { errors: 1, warnings: 2, notes: 0 }, status({ progress })), {
		text: "$(law) Form 20-F 10/13, 1 error",
		tooltip: "1 error, 2 warnings in this draft. 10 of 13 requirements are answered. Click for the checklist.",
		detail: "1 error, 2 warnings",
	});
	assert.deepEqual(statusText("running", NONE, undefined), {
		text: "$(pass) cydlint",
		tooltip: "No findings in this draft. Click for the checklist.",
		detail: "no findings",
	});
	assert.equal(progressText(status({ progress: { ...progress, form: null } })), "cydlint 10/13");
});

test("no findings because nothing was looked for is not told as no findings", () => {
	for (const [more, text, tooltip] of [
		[{ off: 80 }, /^\$\(circle-slash\) cydlint off$/, /switch every rule for this draft off: nothing is checked/],
		[{ checked: false }, /^\$\(circle-slash\) cydlint ignored$/, /not checked/],
		[{ off: 12 }, /^\$\(pass\) cydlint$/, /^No findings in this draft\. Settings switch 12 of 80 rules off\./],
	] as const) {
		const shown = statusText("running", NONE, status(more));
		assert.match(shown.text, text);
		assert.match(shown.tooltip, tooltip);
	}
	assert.equal(statusText("running", NONE, status({ off: 80 })).alarm, "warning");
});

test("a server that does not run is told before all else", () => {
	assert.equal(statusText("stopped", NONE, status({ off: 80 })).alarm, "error");
	assert.match(statusText("starting", NONE, undefined).text, /spin/);
});
