import {
	CodeActionRequest,
	CodeLensRequest,
	CompletionRequest,
	DefinitionRequest,
	DocumentDiagnosticRequest,
	DocumentHighlightRequest,
	DocumentLinkRequest,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	HoverRequest,
	InlayHintRequest,
	PrepareRenameRequest,
	ReferencesRequest,
	RenameRequest,
	SelectionRangeRequest,
} from "vscode-languageserver";
import type { Request } from "./define-request.ts";
import { RETRY, request, WAIT } from "./define-request.ts";
import { AcceptRequest, acceptFinding } from "./features/accept.ts";
import { ChecklistRequest, checklist } from "./features/checklist.ts";
import { codeActionCapability, codeActions } from "./features/code-actions/code-actions.ts";
import { codeLenses } from "./features/code-lenses.ts";
import { completion, TRIGGERS } from "./features/completion/completion.ts";
import { definition, references } from "./features/definition.ts";
import { evidenceHints } from "./features/evidence-hints.ts";
import { folding } from "./features/folding.ts";
import { highlights } from "./features/highlights.ts";
import { hover, showsMarkdown } from "./features/hover.ts";
import { links } from "./features/links.ts";
import { outline } from "./features/outline.ts";
import { DIAGNOSTIC_PROVIDER, pulls, report } from "./features/pull-diagnostics.ts";
import { prepareCapability, prepareRename, rename } from "./features/rename.ts";
import { ScaffoldRequest, scaffold } from "./features/scaffold.ts";
import { selectionRanges } from "./features/selection-ranges.ts";
import { SheetRequest, sheet } from "./features/sheet.ts";

/** Requests of our own, which other clients may use as well. */
const OWN = { experimental: { checklist: true, accept: true, scaffold: true } };

/** Every request about a document. To answer another one, add a row here and a file in `features`. */
export const REQUESTS: readonly Request[] = [
	request(DocumentDiagnosticRequest.type, {
		capability: (client) => (pulls(client) ? { diagnosticProvider: DIAGNOSTIC_PROVIDER } : {}),
		answer: ({ entry }, { previousResultId }) => report(entry, previousResultId),
		unknown: { kind: "full", items: [] },
		// Never an empty list here: the client would show a draft without findings.
		stale: RETRY,
		reading: WAIT,
	}),
	request(HoverRequest.type, {
		capability: () => ({ hoverProvider: true }),
		answer: ({ document, entry }, { position }, client) =>
			hover(document, entry.result, position, { markdown: showsMarkdown(client) }),
		unknown: null,
		stale: null,
		reading: null,
	}),
	request(CodeActionRequest.type, {
		capability: codeActionCapability,
		answer: codeActions,
		unknown: null,
		// A fix is of the text that it was made for.
		stale: null,
		reading: null,
	}),
	request(AcceptRequest, {
		// Announced with the checklist, whose findings name what it takes.
		capability: () => OWN,
		answer: acceptFinding,
		unknown: { problem: "The draft is not open." },
		// An edit is of the text that it was made for.
		stale: { problem: "The draft is being changed; try again." },
		reading: WAIT,
	}),
	request(ScaffoldRequest, {
		capability: () => OWN,
		answer: scaffold,
		unknown: { problem: "The draft is not open." },
		// An edit is of the text that it was made for.
		stale: { problem: "The draft is being changed; try again." },
		reading: WAIT,
	}),
	request(ChecklistRequest, {
		capability: () => OWN,
		answer: checklist,
		unknown: null,
		// The client asks again once its text has settled; it keeps what it shows until then.
		stale: RETRY,
		reading: WAIT,
	}),
	request(SheetRequest, {
		capability: () => OWN,
		answer: sheet,
		unknown: null,
		stale: RETRY,
		reading: WAIT,
	}),
	request(DocumentSymbolRequest.type, {
		capability: () => ({ documentSymbolProvider: true }),
		answer: outline,
		unknown: null,
		stale: RETRY,
		reading: null,
	}),
	request(DocumentHighlightRequest.type, {
		capability: () => ({ documentHighlightProvider: true }),
		answer: highlights,
		unknown: null,
		stale: null,
		reading: null,
	}),
	request(DefinitionRequest.type, {
		capability: () => ({ definitionProvider: true }),
		answer: definition,
		unknown: null,
		stale: null,
		reading: null,
	}),
	request(ReferencesRequest.type, {
		capability: () => ({ referencesProvider: true }),
		answer: references,
		unknown: null,
		stale: null,
		reading: null,
	}),
	request(FoldingRangeRequest.type, {
		capability: () => ({ foldingRangeProvider: true }),
		answer: folding,
		unknown: null,
		stale: RETRY,
		reading: null,
	}),
	request(SelectionRangeRequest.type, {
		capability: () => ({ selectionRangeProvider: true }),
		answer: selectionRanges,
		unknown: null,
		stale: null,
		reading: null,
	}),
	request(DocumentLinkRequest.type, {
		capability: () => ({ documentLinkProvider: {} }),
		answer: links,
		unknown: null,
		stale: RETRY,
		reading: null,
	}),
	request(RenameRequest.type, {
		capability: () => ({ renameProvider: true }),
		answer: rename,
		unknown: null,
		// A name is changed everywhere or nowhere.
		stale: RETRY,
		reading: WAIT,
	}),
	request(PrepareRenameRequest.type, {
		// Comes after the row above: it says more of the same.
		capability: prepareCapability,
		answer: prepareRename,
		unknown: null,
		stale: RETRY,
		reading: null,
	}),
	request(CompletionRequest.type, {
		capability: () => ({ completionProvider: { triggerCharacters: [...TRIGGERS] } }),
		answer: completion,
		unknown: null,
		stale: null,
		reading: null,
	}),
	request(CodeLensRequest.type, {
		capability: () => ({ codeLensProvider: {} }),
		answer: codeLenses,
		unknown: null,
		stale: RETRY,
		// Lenses that went and came would move the text.
		reading: WAIT,
	}),
	request(InlayHintRequest.type, {
		capability: () => ({ inlayHintProvider: true }),
		answer: evidenceHints,
		unknown: null,
		stale: RETRY,
		reading: null,
	}),
];
