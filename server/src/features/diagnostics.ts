import type { Diagnostic, DiagnosticRelatedInformation, Range } from "vscode-languageserver";
import type { Span } from "../draft/types.ts";
import type { LintResult } from "../lint.ts";
import type { Finding, Severity } from "../rules/define-rule.ts";
import type { Document } from "./document.ts";
import { rulePage } from "./rule-page.ts";

/** Name that the editor shows beside each of our diagnostics. */
export const SOURCE = "cydlint";

/** What the client said that it can show. */
export interface DiagnosticOptions {
	readonly relatedInformation: boolean;
	readonly codeDescription: boolean;
}

const SEVERITY: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, info: 3 };

/**
 * The findings as diagnostics.
 *
 * Graver ones come first, each grade in source order: editors cut long lists at a limit of their own without a
 * word (VS Code at 1,000 a file), and what they cut must be the least.
 */
export function diagnostics(document: Document, result: LintResult, options: DiagnosticOptions): Diagnostic[] {
	return result.findings
		.toSorted((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity])
		.map((finding) => diagnostic(document, finding, options));
}

function diagnostic(document: Document, finding: Finding, options: DiagnosticOptions): Diagnostic {
	const page = options.codeDescription ? rulePage(finding.rule) : undefined;
	const related: DiagnosticRelatedInformation[] = options.relatedInformation
		? finding.related.map((place) => ({
				location: { uri: document.uri, range: range(document, place) },
				message: place.message,
			}))
		: [];
	return {
		range: range(document, finding),
		severity: SEVERITY[finding.severity],
		code: finding.rule,
		...(page === undefined ? {} : { codeDescription: { href: page } }),
		source: SOURCE,
		message: finding.message,
		...(related.length > 0 ? { relatedInformation: related } : {}),
	};
}

/** A source span as a range of the document; UTF-16 on both sides. */
export function range(document: Document, span: Span): Range {
	return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}
