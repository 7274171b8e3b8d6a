import {
	BrowserMessageReader,
	BrowserMessageWriter,
	createConnection,
	ProposedFeatures,
} from "vscode-languageserver/browser";
import manifest from "../../../package.json" with { type: "json" };
import { shipped } from "../judgement/learned.ts";
import { startServer } from "./connection.ts";

// The worker that this runs in speaks with the editor by messages; the library's types ask for those of a browser.
const worker = globalThis as never;
const connection = createConnection(
	ProposedFeatures.all,
	new BrowserMessageReader(worker),
	new BrowserMessageWriter(worker),
);
startServer(connection, { name: manifest.name, version: manifest.version, pages: undefined });
setTimeout(shipped); // what is learned is read while the editor starts, not at the first key
