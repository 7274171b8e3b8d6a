import assert from "node:assert/strict";
import { test } from "node:test";
import { PULLS, withClient } from "./client.ts";
import { DRAFT } from "./drafts.ts";

interface Answer {
	readonly problem?: string;
	readonly findings?: readonly { readonly rule: string; readonly line: number }[];
	readonly rows?: readonly unknown[];
	readonly page?: string;
}

test("tools for models are answered of texts that the client read, open or not", async () => {
	await withClient({ capabilities: PULLS }, async ({ connection, open, pull }) => {
		const folder = "file:///drafts";
		const use = (name: string, input: object, file?: object): Promise<Answer> =>
			connection.sendRequest("cydlint/tool", { name: `cydlint_${name}`, input, folder, ...(file && { file }) });
		const uri = `${folder}/draft.cyd`;
		const path = "draft.cyd";
		const told = await use("lint", { path }, { uri, languageId: "cyd", text: DRAFT });
		open(uri, "cyd", DRAFT);
		const report = await pull(uri);
		assert.ok(report.kind === "full" && report.items.length > 0);
		const shown = report.items.map(({ code, range }) => `${range.start.line + 1} ${code}`);
		assert.deepEqual(told.findings?.map(({ rule, line }) => `${line} ${rule}`).toSorted(), shown.toSorted());
		assert.deepEqual((await use("lint", { text: DRAFT, format: "cyd" })).findings, told.findings);
		assert.equal((await use("checklist", { path }, { uri, languageId: "cyd", text: DRAFT })).rows?.length, 13);
		assert.match((await use("explain_rule", { rule: "flag-conflict" })).page ?? "", /## Bad/);
		assert.equal((await use("lint", { path }, { problem: "no such file" })).problem, "no such file");
		assert.match((await use("lint", {})).problem ?? "", /either path or text/);
		assert.match((await use("erase", {})).problem ?? "", /no tool/);
	});
});
