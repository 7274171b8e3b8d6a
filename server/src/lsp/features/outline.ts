import type { DocumentSymbol } from "vscode-languageserver";
import { SymbolKind } from "vscode-languageserver";
import { oneLine, shortened } from "../../encode/plain.ts";
import type { Span } from "../../text/span.ts";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";
import type { Document } from "./document.ts";
import { sectionsOf } from "./sections.ts";

const LONGEST = 120;

/** Headings of the disclosure and the facts below them: for the outline, breadcrumbs and go to symbol. */
export function outline({ document, entry: { result } }: Current): DocumentSymbol[] {
	const { draft } = result;
	if (!draft) return [];
	const sections = sectionsOf(draft);
	const facts = draft.facts.map((fact): DocumentSymbol & { readonly at: number } => ({
		at: fact.start,
		name: fact.concept,
		...(fact.value !== undefined && { detail: oneLine(fact.value) }),
		kind: fact.kind === "flag" ? SymbolKind.Boolean : SymbolKind.String,
		...ranges(document, fact, fact.name),
	}));
	const bare = ({ at: _, ...symbol }: (typeof facts)[number]): DocumentSymbol => symbol;
	const own = sections.map(
		(section): DocumentSymbol => ({
			name: shortened(oneLine(section.heading.text.text).trim(), LONGEST) || "(no words)",
			kind: SymbolKind.Namespace,
			...ranges(document, section, section.heading),
			children: facts.filter(({ at }) => section.start <= at && at < section.end).map(bare),
		}),
	);
	const outside = facts.filter(({ at }) => !sections.some(({ start, end }) => start <= at && at < end));
	return [...outside.map(bare), ...own];
}

/** The protocol wants the name's range inside the whole. */
function ranges(document: Document, whole: Span, name: Span): Pick<DocumentSymbol, "range" | "selectionRange"> {
	const start = Math.min(whole.start, name.start);
	const end = Math.max(whole.end, name.end);
	return { range: range(document, { start, end }), selectionRange: range(document, name) };
}
