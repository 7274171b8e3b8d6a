import assert from "node:assert/strict";
import { before, describe, it } from "mocha";
import * as vscode from "vscode";
import { findings, openNew, ruleOf, someFindings, until } from "./helpers.ts";

interface Told {
	readonly rule: string;
	readonly line: number;
	readonly column: number;
}

/** VS Code's part that the types of the oldest version that we run in do not know. */
interface Lm {
	readonly tools: readonly { readonly name: string; readonly inputSchema?: unknown }[];
	invokeTool(
		name: string,
		options: { readonly input: object; readonly toolInvocationToken: undefined },
	): Thenable<{ readonly content: readonly { readonly value?: unknown }[] }>;
}
const lm = () => vscode.lm as unknown as Lm | undefined;

function api(): Lm {
	const found = lm();
	assert.ok(found, "an editor that has such tools");
	return found;
}

/** What a model would be given. */
async function use<T>(name: string, input: object): Promise<T> {
	const { content } = await api().invokeTool(`cydlint_${name}`, { input, toolInvocationToken: undefined });
	assert.equal(content.length, 1);
	return JSON.parse(String(content[0]?.value));
}

const DRAFT =
	"---\nform: 10-K\nperiod: 2025-12-31\n---\n\n# Item 1C. Cybersecurity\n\nWe guarantee that no attack succeeds [TBD].\n";

// What reads a file asks first, in a dialog that nobody would answer here.
describe("the tools for language models", () => {
	before(function () {
		// VS Code has them from 1.95 on; in older ones the extension runs without.
		if (!lm()?.invokeTool) this.skip();
	});

	it("are listed by their names", async () => {
		const own = await until("tools", () => {
			const names = api().tools.flatMap(({ name }) => (name.startsWith("cydlint_") ? [name] : []));
			return names.length > 0 && names.toSorted();
		});
		assert.deepEqual(own, ["cydlint_checklist", "cydlint_explain_rule", "cydlint_lint", "cydlint_list"]);
	});

	it("find in a text what the editor shows", async () => {
		const draft = await openNew("model-tools.md", DRAFT);
		await someFindings(draft);
		const told = await use<{ readonly findings: readonly Told[] }>("lint", {
			text: draft.getText(),
			format: "markdown",
		});
		const shown = findings(draft).map((it) => ({
			rule: ruleOf(it),
			line: it.range.start.line + 1,
			column: it.range.start.character + 1,
		}));
		const key = ({ rule, line, column }: Told) => `${line}:${column} ${rule}`;
		assert.deepEqual(told.findings.map(key).toSorted(), shown.map(key).toSorted());
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});

	it("tell a rule and the requirements", async () => {
		const { page } = await use<{ readonly page: string }>("explain_rule", { rule: "flag-conflict" });
		assert.match(page, /## Bad/);
		const { requirements } = await use<{ readonly requirements: readonly unknown[] }>("list", { what: "requirements" });
		assert.equal(requirements.length, 13);
	});
});
