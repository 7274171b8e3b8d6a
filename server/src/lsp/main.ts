import "../process/engine.ts";
import { existsSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import manifest from "../../../package.json" with { type: "json" };
import { shipped } from "../judgement/learned.ts";
import { pagesFolder } from "../process/pages.ts";
import { startServer } from "./connection.ts";
import { createLifecycle } from "./lifecycle.ts";
import { wholeMessages } from "./stdio.ts";

const USAGE = `Usage: cydlint-server --stdio | --node-ipc

The language server of cydlint. An editor starts it and speaks the Language Server
Protocol with it over standard input and output (--stdio) or Node's own channel
(--node-ipc). It opens no socket.
`;

const transports = process.argv.slice(2).map((argument) => argument.split("=", 1)[0]);
// The library would open a socket or a pipe on these. A draft is nobody's business but the editor's.
const opensSocket = transports.includes("--socket") || transports.includes("--pipe");

if (opensSocket || !(transports.includes("--stdio") || transports.includes("--node-ipc"))) {
	process.stderr.write(USAGE);
	process.exitCode = 2;
} else {
	const lifecycle = createLifecycle();
	const options = { messageStrategy: lifecycle.strategy };
	const connection = transports.includes("--stdio")
		? createConnection(ProposedFeatures.all, process.stdin, wholeMessages(process.stdout), options)
		: createConnection(ProposedFeatures.all, options);
	lifecycle.register(connection);
	startServer(connection, {
		name: manifest.name,
		version: manifest.version,
		pages: existsSync(pagesFolder()) ? `${pathToFileURL(pagesFolder())}/` : undefined,
	});
	setImmediate(shipped); // what is learned is read while the editor starts, not at the first key
}
