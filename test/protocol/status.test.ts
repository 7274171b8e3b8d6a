import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../server/src/lint.ts";
import type { DocumentStatus } from "../../server/src/lsp/features/document-status.ts";
import { checklistOf } from "../../server/src/report/checklist.ts";
import { GROUPS } from "../../server/src/rules/groups.ts";
import { RULES } from "../../server/src/rules/index.ts";
import type { Client } from "./client.ts";
import { PULLS, withClient } from "./client.ts";
import { DRAFT, UNRELATED_MARKDOWN } from "./drafts.ts";

const URI = "file:///drafts/status.cyd";
const ANNUAL = RULES.filter(({ regime }) => regime !== "incident");
const ASKED = { ...PULLS, workspace: { configuration: true } };

/** Collects what the server tells of documents. */
function listen(client: Client): DocumentStatus[] {
	const told: DocumentStatus[] = [];
	client.connection.onNotification("cydlint/documentStatus", (status: DocumentStatus) => void told.push(status));
	return told;
}

test("the status of a document is told when it changes, with the rules that settings switch off", async () => {
	let settings: object = {};
	const options = { capabilities: ASKED, configuration: () => settings, initializationOptions: { status: true } };
	await withClient(options, async (client) => {
		const told = listen(client);
		const change = async (next: object) => {
			settings = next;
			void client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
			await client.pull(URI);
		};
		client.open(URI, "cyd", DRAFT);
		await client.pull(URI);
		await client.pull(URI);
		await change({ severity: { flag: "off" } });
		await change({ severity: Object.fromEntries(Object.keys(GROUPS).map((group) => [group, "off"])) });
		await change({ severity: Object.fromEntries(ANNUAL.map(({ id }) => [id, "off"])) });
		await change({ enable: false });
		const flags = ANNUAL.filter(({ id }) => id.startsWith("flag-")).length;
		const answered = checklistOf(lint(DRAFT, { path: "a.cyd" }))?.answered;
		const progress = { form: "20-F", answered, of: 13 };
		const common = { uri: URI, rules: ANNUAL.length, progress };
		assert.deepEqual(told, [
			{ ...common, isDraft: true, checked: true, off: 0 },
			{ ...common, isDraft: true, checked: true, off: flags },
			{ ...common, isDraft: true, checked: true, off: ANNUAL.length },
			{ uri: URI, isDraft: false, checked: false, rules: RULES.length, off: 0 },
		]);
		told.length = 0;
		client.open("file:///drafts/readme.md", "markdown", UNRELATED_MARKDOWN);
		await change({});
		await client.pull("file:///drafts/readme.md");
		assert.deepEqual(
			told.map(({ isDraft, checked }) => [isDraft, checked]),
			[
				[true, true],
				[false, true],
			],
		);
	});
});

test("a client that does not ask for it is not told", async () => {
	await withClient({ capabilities: PULLS }, async (client) => {
		const told = listen(client);
		client.open(URI, "cyd", DRAFT);
		await client.pull(URI);
		assert.deepEqual(told, []);
	});
});
