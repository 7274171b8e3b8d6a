import type { Diagnostic, Disposable } from "vscode";
import {
	DiagnosticSeverity,
	LanguageStatusSeverity,
	languages,
	StatusBarAlignment,
	ThemeColor,
	window,
	workspace,
} from "vscode";
import { isChecked } from "./selector.ts";
import type { Counts, DocumentStatus, ServerState } from "./status-text.ts";
import { progressText, statusText } from "./status-text.ts";

export interface Status extends Disposable {
	setServer(state: ServerState): void;
	/** What the server says of a document, open or just closed. */
	setDocument(status: DocumentStatus): void;
}

const COLOURS = { error: "statusBarItem.errorBackground", warning: "statusBarItem.warningBackground" } as const;

function countsOf(findings: readonly Diagnostic[]): Counts {
	const of = (severity: DiagnosticSeverity) => findings.filter((it) => it.severity === severity).length;
	return {
		errors: of(DiagnosticSeverity.Error),
		warnings: of(DiagnosticSeverity.Warning),
		// A hint is a finding that somebody has accepted.
		notes: of(DiagnosticSeverity.Information),
	};
}

const SEVERITIES = { error: LanguageStatusSeverity.Error, warning: LanguageStatusSeverity.Warning } as const;
const CHECKLIST = "cydlint.showChecklist";

/** How far the draft in the active editor is and what is found in it: in the status bar, and among its language's states. */
export function createStatus(): Status {
	const item = window.createStatusBarItem("cydlint.findings", StatusBarAlignment.Left, 0);
	item.name = "cydlint findings";
	const language = languages.createLanguageStatusItem("cydlint.progress", { language: "cyd" });
	language.name = "cydlint";
	/** Markdown and HTML are mostly no drafts; the item stays once a document has proved to be one. */
	const drafts = new Set<string>();
	const told = new Map<string, DocumentStatus>();
	let server: ServerState = "idle";

	const update = () => {
		const document = window.activeTextEditor?.document;
		if (!document || !isChecked(document)) return item.hide();
		const findings = languages.getDiagnostics(document.uri).filter((it) => it.source === "cydlint");
		const uri = document.uri.toString();
		const status = told.get(uri);
		if (findings.length || document.languageId === "cyd" || status?.isDraft) drafts.add(uri);
		if (server !== "stopped" && !drafts.has(uri)) return item.hide();
		const { text, tooltip, detail, alarm } = statusText(server, countsOf(findings), status);
		const stopped = server === "stopped";
		item.text = text;
		item.tooltip = tooltip;
		item.accessibilityInformation = { label: `cydlint: ${tooltip}` };
		item.backgroundColor = alarm && new ThemeColor(COLOURS[alarm]);
		item.command = stopped ? "cydlint.restart" : CHECKLIST;
		language.selector = { language: document.languageId, scheme: document.uri.scheme, pattern: document.uri.fsPath };
		language.text = progressText(status);
		language.detail = detail;
		language.busy = server === "starting";
		language.severity = alarm ? SEVERITIES[alarm] : LanguageStatusSeverity.Information;
		language.command = stopped
			? { title: "Restart", command: "cydlint.restart" }
			: { title: "Checklist", command: CHECKLIST };
		item.show();
	};
	const ifActive = (uris: Iterable<string>) => {
		const active = window.activeTextEditor?.document.uri.toString();
		for (const uri of uris) if (uri === active) return update();
	};
	const listeners = [
		window.onDidChangeActiveTextEditor(update),
		languages.onDidChangeDiagnostics(({ uris }) => ifActive(uris.map((uri) => uri.toString()))),
		workspace.onDidCloseTextDocument(({ uri }) => told.delete(uri.toString())),
	];
	update();
	return {
		setServer(state) {
			server = state;
			if (state !== "running") told.clear();
			update();
		},
		setDocument(status) {
			told.set(status.uri, status);
			ifActive([status.uri]);
		},
		dispose() {
			for (const it of [item, language, ...listeners]) it.dispose();
		},
	};
}
