import { pieceLength } from "../../reading/line-windows.ts";
import type { Scanner, Step } from "../../reading/windows.ts";
import { GROWTH, isBoundary, WINDOW } from "../../reading/windows.ts";
import { detached } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import { attributeValue } from "../inline-xbrl/markup/attributes.ts";
import type { Scope } from "../inline-xbrl/markup/scopes.ts";
import { bindings, enter, resolve, sameScope } from "../inline-xbrl/markup/scopes.ts";
import type { AttributeOffsets } from "../inline-xbrl/markup/tokens.ts";
import { tokenPass } from "../inline-xbrl/markup/tokens.ts";
import type { MarkupPart } from "../inline-xbrl/markup/window.ts";
import { newPart } from "../inline-xbrl/markup/window.ts";
import { Contexts } from "../inline-xbrl/xbrl/contexts.ts";
import { SAID } from "../inline-xbrl/xbrl/cover.ts";
import { familyOf } from "../inline-xbrl/xbrl/namespaces.ts";
import type { EntryPlace } from "./entry.ts";
import { Entry } from "./entry.ts";

/** What one window of an instance holds: contexts, addresses of taxonomies, and the facts that are wanted. */
export interface InstancePart extends MarkupPart {
	readonly entries: Entry[];
}

/** Namespaces that the root binds. Boundaries lie between the elements inside it. */
type InstanceState = Scope | undefined;

/** @param window least length of a window, in source characters */
export function createInstanceScanner(window = WINDOW): Scanner<InstanceState, InstancePart> {
	return {
		initial: undefined,
		coincide: sameScope,
		*read(source, at, entry, nextStop) {
			for (let length = pieceLength(nextStop(at) - at, window); ; length *= GROWTH) {
				const piece = source.slice(at, at + length);
				const isLast = at + length >= source.length;
				const step = yield* readPiece(piece, isLast, entry, (end) => isBoundary(at, at + end, window, nextStop));
				if (step) return { ...step, end: at + step.end };
			}
		},
	};
}

/** A fact whose end tag has not come yet. */
interface OpenFact extends Pick<EntryPlace, "family" | "concept" | "contextRef" | "nil"> {
	readonly tag: string;
	readonly start: number;
	readonly name: Span;
	readonly content: number;
}

/**
 * Reads one window of a piece of the source.
 *
 * @param isLast whether the source ends with the piece
 * @returns undefined when the piece ended before the window did: a longer one is wanted
 */
function* readPiece(
	source: string,
	isLast: boolean,
	entryScope: InstanceState,
	isEnd: (at: number) => boolean,
): Steps<Step<InstanceState, InstancePart> | undefined> {
	const entries: Entry[] = [];
	const part: InstancePart = { ...newPart(0), entries };
	const contexts = new Contexts(source, part);
	let scope = entryScope;
	let open: OpenFact | undefined;
	let end: number | undefined;

	const close = (contentEnd: number, tagEnd: number, unclosed: boolean) => {
		if (!open) return;
		const { family, concept, contextRef, nil, name, start, content } = open;
		const contents = [{ start: content, end: contentEnd }];
		const place = { family, concept, nil, name, start, end: tagEnd, contents, unclosed };
		entries.push(new Entry(part, { ...place, ...(contextRef !== undefined && { contextRef }) }, "escaped"));
		open = undefined;
	};
	const tokens = tokenPass(source, {
		openTag(tag, start, tagEnd, attributes, selfClosing) {
			if (end !== undefined) return;
			const contextRef = attributeValue(source, attributes, "contextref");
			// Markup that was not escaped is the fact's content; another fact is not.
			if (open && contextRef === undefined) return;
			// What ends only because another fact begins depends on it: no boundary may part the two.
			const isOpen = open !== undefined;
			close(start, start, true);
			if (!isOpen && start > 0 && !contexts.pending(start) && isEnd(start)) {
				end = start;
				tokens.pause();
				return;
			}
			contexts.open(tag, start, tagEnd, attributes);
			const inside = enter(source, attributes, scope);
			if (isRoot(tag)) scope = inside;
			for (const { text, ...place } of inside === scope && !isRoot(tag) ? [] : bindings(source, attributes))
				part.addresses.push({ text, start: place.start, end: place.end });
			const { family, concept } = nameOf(tag, inside);
			if (family === undefined || (family === "dei" && !SAID.has(concept))) return;
			const name = { start: start + 1, end: start + 1 + tag.length };
			const nil = isNil(source, attributes);
			open = {
				tag,
				family,
				concept,
				nil,
				name,
				start,
				content: tagEnd,
				...(contextRef !== undefined && { contextRef }),
			};
			if (selfClosing) close(tagEnd, tagEnd, false);
		},
		closeTag(tag, start, nameEnd) {
			if (end !== undefined) return;
			const bracket = source.indexOf(">", nameEnd);
			const tagEnd = bracket < 0 ? source.length : bracket + 1;
			if (open?.tag === tag) close(start, tagEnd, false);
			else if (isRoot(tag)) close(start, start, true);
			contexts.close(tag, start, nameEnd);
		},
		text() {},
	});
	const paused = yield* tokens.run();
	if (!paused && !isLast) return undefined;
	if (!paused) close(source.length, source.length, true);
	return { part, end: end ?? source.length, exit: scope };
}

function isRoot(tag: string): boolean {
	return tag.slice(tag.indexOf(":") + 1) === "xbrl";
}

function nameOf(tag: string, scope: Scope | undefined): { family: "cyd" | "dei" | undefined; concept: string } {
	const colon = tag.indexOf(":");
	if (colon <= 0) return { family: undefined, concept: tag };
	const prefix = tag.slice(0, colon);
	const concept = detached(tag.slice(colon + 1));
	return { family: familyOf(prefix, concept, resolve(scope, prefix)), concept };
}

function isNil(source: string, attributes: AttributeOffsets): boolean {
	for (let at = 0; at < attributes.length; at += 4) {
		if (!/(?:^|:)nil$/.test(source.slice(attributes[at], attributes[at + 1]))) continue;
		if (/^\s*(?:true|1)\s*$/.test(source.slice(attributes[at + 2] ?? 0, attributes[at + 3] ?? 0))) return true;
	}
	return false;
}
