import type { ClientCapabilities, Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import { SOURCE } from "./diagnostics.ts";

export const DIAGNOSTIC_PROVIDER = {
	identifier: SOURCE,
	interFileDependencies: false,
	workspaceDiagnostics: false,
} as const;

/** Whether a client asks for diagnostics, rather than to have them sent. */
export function pulls({ textDocument }: ClientCapabilities): boolean {
	return textDocument?.diagnostic !== undefined;
}

/**
 * The diagnostics of a document, or that they are the ones that the client has.
 *
 * @param previousResultId what the client's were named
 */
export function report(
	{ items, resultId }: { readonly items: readonly Diagnostic[]; readonly resultId: string },
	previousResultId: string | undefined,
): DocumentDiagnosticReport {
	return previousResultId === resultId
		? { kind: "unchanged", resultId }
		: { kind: "full", resultId, items: [...items] };
}
