import type { CancellationToken, TextDocuments } from "vscode-languageserver";
import type { DraftSettings } from "../settings/for-draft.ts";
import type { OpenDocument } from "./open-documents.ts";
import type { Entry, Results } from "./results.ts";
import { settle } from "./time-slices.ts";

/** A text, and what was found in that same text. */
export interface Current {
	readonly document: OpenDocument;
	readonly entry: Entry;
}

/** Why there is nothing current: the client took its request back, the text went on, or the document is not open. */
export type Nothing = "cancelled" | "stale" | "unknown";

export interface CurrentResults {
	/** The result for the version that stands when this is called. */
	of(uri: string, token?: CancellationToken): Promise<Current | Nothing>;
	/** A message on a document has arrived: whoever asked before it may be overtaken. */
	arrived(): void;
}

/**
 * Results of the text that stands when they are asked for, or why there are none.
 *
 * @param settingsOf what holds for a document
 */
export function createCurrentResults(
	documents: Pick<TextDocuments<OpenDocument>, "get">,
	results: Pick<Results, "of">,
	settingsOf: (document: OpenDocument) => Promise<DraftSettings>,
): CurrentResults {
	let arrivals = 0;
	return {
		arrived: () => void arrivals++,
		async of(uri, token) {
			arrivals++;
			const document = documents.get(uri);
			if (!document) return "unknown";
			const { revision } = document;
			const over = (): Nothing | undefined => {
				if (token?.isCancellationRequested) return "cancelled";
				return documents.get(uri) === document && document.revision === revision ? undefined : "stale";
			};
			await settle(
				() => arrivals,
				() => over() !== undefined,
			);
			const settings = over() === undefined ? await settingsOf(document) : undefined;
			const entry = settings === undefined || over() !== undefined ? undefined : await results.of(document, settings);
			return over() ?? (entry === undefined ? "stale" : { document, entry });
		},
	};
}
