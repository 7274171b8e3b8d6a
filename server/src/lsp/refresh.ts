import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { CodeLensRefreshRequest, DiagnosticRefreshRequest, InlayHintRefreshRequest } from "vscode-languageserver";
import { messageOf } from "../text/thrown.ts";

/** Asks a client to ask anew for all that follows settings: diagnostics where it pulls them, and what stands in the text. */
export function refresh(connection: Connection, { workspace }: ClientCapabilities, pulled: boolean): void {
	const { diagnostics, codeLens, inlayHint } = workspace ?? {};
	const wanted = [
		...(pulled && diagnostics?.refreshSupport ? [DiagnosticRefreshRequest.type] : []),
		...(codeLens?.refreshSupport ? [CodeLensRefreshRequest.type] : []),
		...(inlayHint?.refreshSupport ? [InlayHintRefreshRequest.type] : []),
	];
	for (const type of wanted)
		connection.sendRequest(type).catch((error: unknown) => {
			connection.console.warn(`the client did not answer ${type.method}: ${messageOf(error)}`);
		});
}
