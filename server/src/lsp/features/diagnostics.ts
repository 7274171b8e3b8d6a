import type { ClientCapabilities, Diagnostic, DiagnosticRelatedInformation, Range } from "vscode-languageserver";
import { oneLine, plainLines } from "../../encode/plain.ts";
import type { LintResult } from "../../lint.ts";
import { findingText, inLines, relatedPlaces } from "../../report/messages.ts";
import { quoter, relatedText } from "../../report/quotation.ts";
import { acceptedText, counted, countsOf } from "../../report/words.ts";
import type { Finding, Severity } from "../../rules/define-rule.ts";
import { notShown } from "../../rules/own-findings.ts";
import { rulePage } from "../../rules/rule-page.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import { every, finish } from "../../text/steps.ts";
import type { Waived } from "../../waivers/waive.ts";
import type { Document } from "./document.ts";

/** Name that the editor shows beside each of our diagnostics. */
export const SOURCE = "cydlint";

/** What the client said that it can show. */
export interface DiagnosticOptions {
	readonly relatedInformation: boolean;
	/** URI of the folder that holds the pages of the rules; undefined where the client takes no links to them. */
	readonly pages: string | undefined;
	/** Whether it strikes through what is tagged as out of use. */
	readonly strikes: boolean;
}

/**
 * What a client says that it can show.
 *
 * @param pages URI of the folder that holds the pages of the rules, where they came along
 */
export function diagnosticOptions({ textDocument }: ClientCapabilities, pages: string | undefined): DiagnosticOptions {
	const { diagnostic, publishDiagnostics } = textDocument ?? {};
	const shown = diagnostic ?? publishDiagnostics;
	return {
		// Clients that pull said this of pushes first, and only since 3.18 of pulls too.
		relatedInformation: (shown?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
		strikes: (shown?.tagSupport ?? publishDiagnostics?.tagSupport)?.valueSet.includes(STRUCK) === true,
		pages: (shown?.codeDescriptionSupport ?? publishDiagnostics?.codeDescriptionSupport) === false ? undefined : pages,
	};
}

/** `DiagnosticTag.Deprecated`: editors strike such words through. */
const STRUCK = 2;

const SEVERITY: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, info: 3 };

/** VS Code shows so many of a file. */
const MOST = 1_000;

/** So many diagnostics are made in one step. */
const STEP = 64;

/** All of `diagnosticsInSteps` at once. */
export function diagnostics(document: Document, result: LintResult, options: DiagnosticOptions): readonly Diagnostic[] {
	return finish(diagnosticsInSteps(document, result, options));
}

/**
 * The findings as diagnostics, graver ones first, each grade in source order. Where there are more than an editor
 * shows, the last one says how many are left out, so that nothing is cut without a word.
 */
export function* diagnosticsInSteps(
	document: Document,
	result: LintResult,
	options: DiagnosticOptions,
): Steps<readonly Diagnostic[]> {
	const findings = result.findings.toSorted((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity]);
	const shown = findings.length > MOST ? findings.slice(0, MOST - 1) : findings;
	const left = findings.slice(shown.length);
	const all = left.length > 0 ? [...shown, restOf(left, result.draft?.anchor ?? { start: 0, end: 0 })] : shown;
	const quote = quoter(result, result.draft?.source ?? "");
	const made: Diagnostic[] = [];
	const rest = every(STEP);
	for (const finding of all) {
		made.push(diagnostic(document, finding, quote, options));
		if (rest()) yield;
	}
	for (const one of result.waived.slice(0, MOST - all.length)) {
		made.push(waivedDiagnostic(document, one, quote, options));
		if (rest()) yield;
	}
	return made;
}

/** A finding that somebody has accepted: a hint, struck through, with the reason on its first line. */
function waivedDiagnostic(
	document: Document,
	waived: Waived,
	quote: (place: Span) => string,
	options: DiagnosticOptions,
): Diagnostic {
	const own = diagnostic(document, waived.finding, quote, options);
	const message = `${oneLine(acceptedText(waived))}\n${own.message}`;
	return { ...own, severity: 4, message, ...(options.strikes && { tags: [STRUCK] }) };
}

function restOf(findings: readonly Finding[], anchor: Span): Finding {
	const counts = countsOf(findings).map(([severity, count]) => counted(count, severity));
	return notShown(findings.length, counts.join(", "), findings[0]?.severity ?? "info", anchor);
}

function diagnostic(
	document: Document,
	finding: Finding,
	quote: (place: Span) => string,
	options: DiagnosticOptions,
): Diagnostic {
	const page = options.pages === undefined ? undefined : rulePage(finding.rule);
	const related: DiagnosticRelatedInformation[] = options.relatedInformation
		? relatedPlaces(finding).map((place) => ({
				location: { uri: document.uri, range: range(document, place) },
				message: oneLine(relatedText(place, quote(place))),
			}))
		: [];
	return {
		range: range(document, finding),
		severity: SEVERITY[finding.severity],
		code: finding.rule,
		...(page === undefined ? {} : { codeDescription: { href: `${options.pages}${page}` } }),
		source: SOURCE,
		message: messageOf(finding),
		...(related.length > 0 ? { relatedInformation: related } : {}),
	};
}

/** Messages by what they are made of: from one key to the next nearly all stay. */
const known = new Map<string, string>();
/** So many are kept; an Item has some dozens. */
const KEPT = 2_000;

function messageOf(finding: Finding): string {
	const key = JSON.stringify([finding.rule, finding.messageId, finding.basis, finding.data]);
	const before = known.get(key);
	if (before !== undefined) return before;
	const message = plainLines(inLines(findingText(finding)));
	if (known.size >= KEPT) known.clear();
	known.set(key, message);
	return message;
}

/** A source span as a range of the document; UTF-16 on both sides. */
export function range(document: Document, span: Span): Range {
	return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}
