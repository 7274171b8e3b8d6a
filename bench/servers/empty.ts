import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

// The floor: what the protocol, the library and the update of the text cost a server that looks at nothing. It says of
// itself what ours says, and answers every request for diagnostics with none.
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
	capabilities: {
		positionEncoding: "utf-16",
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
		hoverProvider: true,
		diagnosticProvider: { identifier: "empty", interFileDependencies: false, workspaceDiagnostics: false },
	},
}));
connection.onHover(() => null);
connection.languages.diagnostics.on(() => ({ kind: "full", items: [] }));

documents.listen(connection);
connection.listen();
