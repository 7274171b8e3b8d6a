import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { cydlint, findings, open, replace, ruleOf, someFindings, until } from "./helpers.ts";

describe("the language server", () => {
	afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

	it("is started again after it was killed, and checks on", async () => {
		const api = await cydlint();
		const draft = await open("copperleaf-10k.md");
		await someFindings(draft);
		const first = await until("a server", () => api.serverProcessId());
		process.kill(first, "SIGKILL");
		const second = await until("another server", () => {
			const id = api.serverProcessId();
			return id !== undefined && id !== first && id;
		});
		assert.notEqual(second, first);
		const placeholders = () => findings(draft).filter((it) => ruleOf(it) === "draft-placeholder").length;
		await until("findings of the new server", () => findings(draft).length > 0 && placeholders() === 0);
		await replace(draft, "Copperleaf Foods mills grain", "[company name to be confirmed] mills grain");
		await until("a finding on what was typed since", () => placeholders() > 0);
	});

	it("is left alone after five crashes in a row, until the command to restart", async () => {
		const api = await cydlint();
		const draft = await open("copperleaf-10k.md");
		await vscode.commands.executeCommand("cydlint.restart"); // a client that has not counted a crash yet
		const killed = new Set<number>();
		for (let crash = 1; crash <= 5; crash++) {
			const id = await until(`server ${crash}`, () => {
				const now = api.serverProcessId();
				return now !== undefined && !killed.has(now) && now;
			});
			await someFindings(draft); // it answers, so it is up
			killed.add(id);
			process.kill(id, "SIGKILL");
		}
		await until("no server", () => api.serverProcessId() === undefined);
		await sleep(1000);
		assert.equal(api.serverProcessId(), undefined);
		await vscode.commands.executeCommand("cydlint.restart");
		await until("a server again", () => api.serverProcessId() !== undefined);
		await someFindings(draft);
	});

	it("is another one after the command to restart", async () => {
		const api = await cydlint();
		const draft = await open("copperleaf-10k.md");
		await someFindings(draft);
		const first = await until("a server", () => api.serverProcessId());
		await vscode.commands.executeCommand("cydlint.restart");
		await until("another server", () => {
			const id = api.serverProcessId();
			return id !== undefined && id !== first;
		});
		await someFindings(draft);
	});

	it("takes the severity of a group from the settings while it runs", async () => {
		const draft = await open("northlight-20f.cyd");
		const flags = () => findings(draft).filter((it) => ruleOf(it).startsWith("flag-"));
		await until("findings on flags", () => flags().length > 0);
		const settings = vscode.workspace.getConfiguration("cydlint");
		await settings.update("severity", { flag: "off" }, vscode.ConfigurationTarget.Workspace);
		await until("none on flags, others still", () => flags().length === 0 && findings(draft).length > 0);
		await settings.update("severity", undefined, vscode.ConfigurationTarget.Workspace);
		await until("findings on flags again", () => flags().length > 0);
	});

	it("is silent where it is switched off", async () => {
		const draft = await open("northlight-20f.cyd");
		await someFindings(draft);
		const settings = vscode.workspace.getConfiguration("cydlint");
		await settings.update("enable", false, vscode.ConfigurationTarget.Workspace);
		await until("no findings", () => findings(draft).length === 0);
		await settings.update("enable", undefined, vscode.ConfigurationTarget.Workspace);
		await someFindings(draft);
	});

	it("leaves alone the languages that the settings do not name", async () => {
		const settings = vscode.workspace.getConfiguration("cydlint");
		const draft = await open("copperleaf-10k.md");
		await someFindings(draft);
		await settings.update("files", ["cyd"], vscode.ConfigurationTarget.Workspace);
		await until("no findings", () => findings(draft).length === 0);
		await settings.update("files", undefined, vscode.ConfigurationTarget.Workspace);
		await someFindings(draft);
	});
});
