import { detached } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";

/** A finding accepted with a reason and a name, wherever that is written. */
export interface Acceptance {
	/** Id of the rule whose finding is accepted. */
	readonly rule: string;
	readonly reason?: string;
	readonly by?: string;
	/** ISO date. */
	readonly on?: string;
	/** Names the words that were accepted (`contentsOf`): other words are not. Undefined: whatever stands at the place. */
	readonly of?: string;
}

/** A waiver that stands in the draft, as a comment beside the place. Span: the whole comment. */
export interface WaiverNote extends Acceptance, Span {
	/** Where the rule is named; the word before it where none is. */
	readonly name: Span;
}

/** The word with which the comment of a waiver begins. */
export const WAIVER_WORD = "cydlint-accept";
/** A longer comment is no waiver; characters of the source. */
export const WAIVER_LENGTH = 2_000;

const OPENING = "<!--";
const BEGIN = /^<!--\s{0,20}cydlint-accept(?![\w-])/;
const RULE = /\s*([a-z0-9]+(?:-[a-z0-9]+)*)(?=\s|-->)/y;
const MEMBER = /\s*([a-z]+)="([^"]*)"/y;
const REFERENCE = /&(?:(quot|amp|lt|gt)|#(\d{1,7}));/g;
const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">" };

/** Whether a comment that begins here may be a waiver: `<!-- cydlint-accept`. */
export function opensWaiver(text: string): boolean {
	return BEGIN.test(text);
}

/**
 * Reads `<!-- cydlint-accept wording-absolute reason="…" by="…" on="2026-02-01" -->`. What it lacks, or says in another
 * way, is left undefined.
 *
 * @param comment from `<!--` to `-->`
 * @param start where it begins, for the spans
 * @returns undefined for a comment of another kind
 */
export function readWaiver(comment: string, start: number): WaiverNote | undefined {
	const begin = comment.length <= WAIVER_LENGTH ? BEGIN.exec(comment)?.[0] : undefined;
	if (begin === undefined) return undefined;
	RULE.lastIndex = begin.length;
	const rule = RULE.exec(comment)?.[1] ?? "";
	const nameEnd = rule === "" ? begin.length : RULE.lastIndex;
	const nameStart = nameEnd - (rule === "" ? WAIVER_WORD.length : rule.length);
	const said: Record<string, string> = {};
	MEMBER.lastIndex = nameEnd;
	for (let member = MEMBER.exec(comment); member; member = MEMBER.exec(comment)) {
		const [, key = "", value = ""] = member;
		said[key] ??= detached(decoded(value).trim());
	}
	return {
		start,
		end: start + comment.length,
		rule: detached(rule),
		name: { start: start + nameStart, end: start + nameEnd },
		...(said.reason && { reason: said.reason }),
		...(said.by && { by: said.by }),
		...(said.on && { on: said.on }),
		...(said.of && { of: said.of }),
	};
}

/**
 * Writes the comment of a waiver, for any text format: ASCII, on one line, with no two hyphens in it, which XML forbids
 * in a comment, and no bar, which would part a row of a table.
 */
export function waiverComment({ rule, reason, by, on, of }: Acceptance): string {
	const members = Object.entries({ reason, by, on, of }).map(([key, value]) =>
		value === undefined ? "" : ` ${key}="${encoded(value)}"`,
	);
	return `${OPENING} ${WAIVER_WORD} ${rule}${members.join("")} -->`;
}

function decoded(text: string): string {
	return text
		.replace(REFERENCE, (whole, name: string | undefined, code: string | undefined) => {
			if (name !== undefined) return NAMED[name] ?? whole;
			const point = Number(code);
			return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
		})
		.replace(/\s+/g, " ");
}

function encoded(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.trim()
		.replace(/["&<>|]|-(?=-)|-$|[^ -~]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
