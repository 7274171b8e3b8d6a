import type { Disposable, QuickPickItem } from "vscode";
import { commands, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

/** What the server makes a draft from (`cydlint/newDraft`). */
interface NewDraft {
	readonly form: string;
	readonly registrant: string;
	readonly period: string;
	readonly kind: "markdown" | "fact-sheet";
}

const FORMS: readonly (QuickPickItem & { readonly form: string })[] = [
	{ form: "20-F", label: "Form 20-F", description: "Item 16K: annual report of a foreign private issuer" },
	{ form: "10-K", label: "Form 10-K", description: "Item 1C: annual report" },
	{ form: "8-K", label: "Form 8-K", description: "Item 1.05: a material cybersecurity incident" },
	{ form: "6-K", label: "Form 6-K", description: "an incident, told by a foreign private issuer" },
];

const KINDS: readonly (QuickPickItem & { readonly as: NewDraft["kind"] })[] = [
	{ as: "markdown", label: "Markdown", description: "headings and prose; form, period and flags above them" },
	{ as: "fact-sheet", label: "Fact sheet", description: "label by label, as EDGAR renders the tagged report" },
];

const LANGUAGES = { markdown: "markdown", "fact-sheet": "cyd" } as const;

/**
 * The command that asks what a new draft is of and opens it, not saved yet. Whoever gives all answers is asked nothing.
 *
 * @param running starts the server where it does not run
 */
export function registerNewDraft(running: () => Promise<LanguageClient | undefined>): Disposable {
	return commands.registerCommand("cydlint.newDraft", async (given?: Partial<NewDraft>) => {
		const about = await ask(given ?? {});
		const client = about && (await running());
		if (!client) return;
		const content: string = await client.sendRequest("cydlint/newDraft", about);
		const document = await workspace.openTextDocument({ language: LANGUAGES[about.kind], content });
		await window.showTextDocument(document);
	});
}

/** Asks for what is not given; undefined once the author gives up. */
async function ask({ form, registrant, period, kind }: Partial<NewDraft>): Promise<NewDraft | undefined> {
	const step = (at: number) => `New draft (${at} of 4)`;
	const ownForm = form ?? (await window.showQuickPick(FORMS, { title: step(1), placeHolder: "On which form?" }))?.form;
	if (ownForm === undefined) return undefined;
	const ownRegistrant =
		registrant ?? (await window.showInputBox({ title: step(2), prompt: "The registrant's name, as on the cover" }));
	if (ownRegistrant === undefined) return undefined;
	const isAnnual = ownForm === "20-F" || ownForm === "10-K";
	const ownPeriod =
		period ??
		(await window.showInputBox({
			title: step(3),
			prompt: isAnnual ? "The day on which the fiscal year ends" : "The day of the event that is reported",
			value: isAnnual ? `${new Date().getFullYear() - 1}-12-31` : "",
			placeHolder: "2025-12-31",
			validateInput: (text) => (isDay(text) ? undefined : "Write the day as year, month and day: 2025-12-31"),
		}));
	if (ownPeriod === undefined) return undefined;
	const ownKind = kind ?? (await window.showQuickPick(KINDS, { title: step(4), placeHolder: "As what?" }))?.as;
	return ownKind && { form: ownForm, registrant: ownRegistrant, period: ownPeriod, kind: ownKind };
}

/** Whether a text is a day that the calendar has: `2025-12-31`. */
function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
