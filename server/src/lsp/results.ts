import type { Diagnostic } from "vscode-languageserver";
import type { Linting, LintResult } from "../lint.ts";
import { failedLint, openLint } from "../lint.ts";
import type { DraftSettings } from "../settings/for-draft.ts";
import type { Edit } from "../text/edit.ts";
import { messageOf } from "../text/thrown.ts";
import type { DiagnosticOptions } from "./features/diagnostics.ts";
import { diagnosticsInSteps } from "./features/diagnostics.ts";
import type { OpenDocument } from "./open-documents.ts";
import { inSlices } from "./time-slices.ts";

/** What is known of one text of a document. */
export interface Entry {
	/** What the client calls the text. */
	readonly version: number;
	readonly result: LintResult;
	/** The settings that it was found under. */
	readonly settings: DraftSettings;
	readonly items: readonly Diagnostic[];
	/** Names `items`: equal as long as they do not change, so that a pull can be answered with "unchanged". */
	readonly resultId: string;
}

export interface Results {
	/**
	 * The result for the document as it stands; worked out at most once a text, in slices.
	 *
	 * @returns undefined when the text, the settings or the document itself went meanwhile
	 */
	of(document: OpenDocument, settings: DraftSettings): Promise<Entry | undefined>;
	/** Whether a document is so large that it has not been read yet. */
	isReading(uri: string): boolean;
	/** The document was closed. */
	forget(uri: string): void;
	/** The settings have changed: what was found under the old ones no longer counts. */
	expire(): void;
}

/** All that is kept of one open document. */
interface Kept {
	readonly document: OpenDocument;
	/** Undefined before the first look, and after a failure of ours: then it is read anew. */
	linting: Linting | undefined;
	entry: (Entry & { readonly json: string }) | undefined;
	/** The work in hand; another request for the same text waits for it too. */
	work: { readonly revision: number; readonly entry: Promise<Entry | undefined> } | undefined;
}

/**
 * Keeps one result a document.
 *
 * @param log is told what a rule, or we, threw
 * @param found is told each new result, with the settings that it was found under
 */
export function createResults(
	options: () => DiagnosticOptions,
	log: (message: string) => void,
	found: (document: OpenDocument, settings: DraftSettings, result: LintResult) => void = () => {},
): Results {
	const all = new Map<string, Kept>();
	// Names of results must not come again after a restart, while a client still holds the old ones.
	const run = Date.now().toString(36);
	let count = 0;

	const keptOf = (document: OpenDocument): Kept => {
		const known = all.get(document.uri);
		if (known?.document === document) return known;
		const kept: Kept = { document, linting: undefined, entry: undefined, work: undefined };
		all.set(document.uri, kept);
		return kept;
	};

	const make = async (kept: Kept, settings: DraftSettings, stop: () => boolean): Promise<Entry | undefined> => {
		const { document } = kept;
		const { version } = document;
		const result = await lintDocument(kept, document.takeEdits(), settings, stop);
		if (!result || stop()) return undefined;
		for (const { rule, error } of result.failures) log(`${rule} failed on ${document.uri}: ${stackOf(error)}`);
		const items = await inSlices(diagnosticsInSteps(document, result, options()), stop);
		if (!items || stop()) return undefined;
		const json = JSON.stringify(items);
		const resultId = kept.entry?.json === json ? kept.entry.resultId : `${run}.${++count}`;
		found(document, settings, result);
		kept.entry = { version, result, settings, items, resultId, json };
		return kept.entry;
	};

	return {
		async of(document, settings) {
			const kept = keptOf(document);
			const { revision } = document;
			if (kept.work?.revision === revision) return kept.work.entry;
			const stop = () => all.get(document.uri) !== kept || kept.work !== work || document.revision !== revision;
			const work = { revision, entry: Promise.resolve<Entry | undefined>(undefined) };
			kept.work = work;
			work.entry = make(kept, settings, stop);
			return work.entry;
		},
		isReading: (uri) => all.get(uri)?.linting?.isRead === false,
		forget: (uri) => void all.delete(uri),
		expire() {
			for (const kept of all.values()) kept.work = undefined;
		},
	};
}

/** @returns undefined when it was given up */
async function lintDocument(
	kept: Kept,
	edits: readonly Edit[],
	settings: DraftSettings,
	stop: () => boolean,
): Promise<LintResult | undefined> {
	const { uri, languageId } = kept.document;
	const source = kept.document.text;
	try {
		if (!settings.checked) {
			kept.linting = undefined;
			return { findings: [], waived: [], failures: [] };
		}
		if (kept.linting) for (const { start, end, inserted } of edits) kept.linting.edit(start, end, inserted);
		kept.linting ??= openLint(source, { path: uri, languageId });
		return await inSlices(kept.linting.run(source, settings), stop);
	} catch (error) {
		kept.linting = undefined;
		return failedLint(source.length, error);
	}
}

function stackOf(error: unknown): string {
	return error instanceof Error && error.stack ? error.stack : messageOf(error);
}
