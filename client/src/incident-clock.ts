import type { Disposable } from "vscode";
import { commands, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

/** The dates that are asked for, in this order; each may be left empty. */
const ASKED = [
	["discovered", "When was the incident discovered?", "The four business days do not run from here."],
	[
		"determined",
		"When was it determined to be material?",
		"The four business days run from here. Empty: not determined yet.",
	],
	["reported", "When is the report to be filed?", "Empty: not known yet."],
	[
		"delays",
		"Did the Attorney General determine that the report is delayed (Item 1.05(c))?",
		"The day of each determination, with commas between. Empty: no.",
	],
] as const;

type Name = (typeof ASKED)[number][0];
type Answer = { readonly lines: readonly string[] } | { readonly problem: string };

/**
 * The command `cydlint.incidentClock`: asks for the dates of an incident and shows when its report is due. Nothing is
 * kept: what was asked is gone when the text that shows it is closed.
 *
 * @param client starts the server where it does not run yet
 */
export function registerIncidentClock(client: () => Promise<LanguageClient | undefined>): Disposable {
	return commands.registerCommand("cydlint.incidentClock", async (given?: Partial<Record<Name, string>>) => {
		const dates: Partial<Record<Name, string>> = {};
		for (const [name, title, prompt] of ASKED) {
			const said = given ? (given[name] ?? "") : await ask(title, prompt);
			if (said === undefined) return;
			if (said !== "") dates[name] = said;
		}
		const delays = (dates.delays ?? "").split(",").map((day) => day.trim());
		const server = await client();
		if (!server) return;
		const params = { ...dates, delays: delays.filter((day) => day !== "") };
		const answer: Answer = await server.sendRequest("cydlint/incidentClock", params);
		if ("problem" in answer) {
			void window.showWarningMessage(answer.problem);
			return;
		}
		const content = `The clock of Form 8-K Item 1.05\n\n${answer.lines.map((line) => `- ${line}`).join("\n")}\n`;
		await window.showTextDocument(await workspace.openTextDocument({ language: "plaintext", content }));
	});
}

async function ask(title: string, prompt: string): Promise<string | undefined> {
	const given = await window.showInputBox({
		title,
		prompt,
		placeHolder: "2026-03-09",
		ignoreFocusOut: true,
		validateInput: (text) =>
			/^\s*(?:\d{4}-\d{2}-\d{2}\s*(?:,\s*)?)*$/.test(text) ? undefined : "A day is written as 2026-03-09.",
	});
	return given?.trim();
}
