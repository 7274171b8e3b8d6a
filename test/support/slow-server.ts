import { setTimeout } from "node:timers/promises";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";

/** How long it takes to answer, in milliseconds. */
export const DELAY = 40;

// A server that does nothing but take its time.
if (process.argv.includes("--stdio")) {
	const connection = createConnection(ProposedFeatures.all);
	connection.onInitialize(() => ({ capabilities: {} }));
	connection.languages.diagnostics.on(async () => {
		await setTimeout(DELAY);
		return { kind: "full", items: [] };
	});
	connection.listen();
}
