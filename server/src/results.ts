import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DiagnosticOptions } from "./features/diagnostics.ts";
import { diagnostics } from "./features/diagnostics.ts";
import { messageOf, safeLint } from "./features/safe-lint.ts";
import type { Settings } from "./features/settings.ts";
import { selects } from "./features/settings.ts";
import type { LintResult } from "./lint.ts";

/** What is known of one version of a document. */
export interface Entry {
	readonly version: number;
	readonly result: LintResult;
	readonly items: readonly Diagnostic[];
	/** Names `items`: equal as long as they do not change, so that a pull can be answered with "unchanged". */
	readonly resultId: string;
}

export interface Results {
	/** The result for the document as it stands now; linted at most once a version. */
	of(document: TextDocument, settings: Settings): Entry;
	/** The document was closed. */
	forget(uri: string): void;
	/** The settings have changed: what was found under the old ones no longer counts. */
	expire(): void;
}

/**
 * Keeps one result a document.
 *
 * @param log is told what a rule, or we, threw
 */
export function createResults(options: () => DiagnosticOptions, log: (message: string) => void): Results {
	const entries = new Map<string, Entry & { readonly json: string; readonly stale: boolean }>();
	// Names of results must not come again after a restart, while a client still holds the old ones.
	const run = Date.now().toString(36);
	let count = 0;

	return {
		of(document, settings) {
			const last = entries.get(document.uri);
			if (last && last.version === document.version && !last.stale) return last;
			const result = lintDocument(document, settings);
			for (const { rule, error } of result.failures) {
				log(`${rule} failed on ${document.uri}: ${stackOf(error)}`);
			}
			const items = diagnostics(document, result, options());
			const json = JSON.stringify(items);
			const resultId = last?.json === json ? last.resultId : `${run}.${++count}`;
			const entry = { version: document.version, result, items, resultId, json, stale: false };
			entries.set(document.uri, entry);
			return entry;
		},
		forget: (uri) => void entries.delete(uri),
		expire() {
			for (const [uri, entry] of entries) entries.set(uri, { ...entry, stale: true });
		},
	};
}

function lintDocument(document: TextDocument, settings: Settings): LintResult {
	const { uri, languageId } = document;
	if (!selects(settings, languageId, pathOf(uri))) return { findings: [], failures: [] };
	return safeLint(document.getText(), { path: uri, languageId, severity: settings.severity });
}

/** The path of a URI, decoded as far as it can be. */
function pathOf(uri: string): string {
	const path = uri.replace(/^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i, "").replace(/[?#].*$/, "");
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function stackOf(error: unknown): string {
	return error instanceof Error && error.stack ? error.stack : messageOf(error);
}
