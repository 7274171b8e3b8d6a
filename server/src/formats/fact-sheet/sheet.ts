import type { Fact, ReadProblem } from "../../draft/types.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import type { About } from "./about.ts";
import { awaitsDate, readForm, readPeriod } from "./about.ts";
import type { Cell } from "./cells.ts";
import { asValue, joinCells } from "./cells.ts";
import type { SheetPart, Stretch } from "./part.ts";

/** What the cells of a fact sheet say. */
export interface Sheet {
	readonly facts: readonly Fact[];
	/** The text before the cells, that of text blocks, and an author's own notes, which belong to no label. */
	readonly narrative: readonly Stretch[];
	readonly about: About;
	readonly problems: readonly ReadProblem[];
}

/** Reads the cells in their order: what each is for, its own first line and the cells before it tell. */
export function readSheet(source: SourceText, parts: readonly SheetPart[]): Sheet {
	const { lead, cells } = joinCells(parts);
	const facts: Fact[] = [];
	const narrative = [...lead];
	const problems: ReadProblem[] = [];
	const about: About = {};
	for (let at = 0; at < cells.length; at++) {
		const cell = cells[at];
		if (!cell) continue;
		const { role } = cell;
		if (role.kind === "text") addAll(narrative, cell.stretches);
		if (role.kind === "text" || role.kind === "group" || role.kind === "title") continue;
		const value = role.kind === "period" && !awaitsDate(cell) ? undefined : asValue(cells[at + 1]);
		if (value) at++;
		if (role.kind === "label") {
			const name = { start: cell.textStart, end: cell.textStart + cell.text.length };
			if (!role.known) problems.push({ kind: "unknown-label", label: cell.text, ...name });
			const fact = makeFact(source, role.concept, cell, name, value?.stretches ?? []);
			facts.push(fact);
			if (value && fact.kind === "textBlock") addAll(narrative, value.stretches);
		} else if (role.kind === "period") {
			readPeriod(about, source, cell, value ?? cell, cells[at + 1]?.start ?? source.length);
		} else if (!value) {
			addAll(narrative, cell.stretches);
		} else if (role.kind === "form") {
			readForm(about, value);
		} else {
			about.registrant = value.text;
		}
	}
	return { facts, narrative, about, problems };
}

/** A call takes fewer arguments than a cell may have stretches. */
function addAll(to: Stretch[], stretches: readonly Stretch[]): void {
	for (const stretch of stretches) to.push(stretch);
}

function makeFact(source: SourceText, concept: string, label: Cell, name: Span, value: readonly Stretch[]): Fact {
	const kind = /flag\]?\s*$/i.test(concept) ? "flag" : "textBlock";
	const passages = value.flatMap((stretch) => stretch.passages(source));
	const text = joinTexts(source, value);
	const first = passages[0];
	const last = passages.at(-1);
	const valueSpan = first && last ? { start: first.start, end: last.end } : name;
	return {
		concept,
		kind,
		start: label.start,
		end: valueSpan.end,
		name,
		...(kind === "flag" ? { value: text.toLowerCase() || "nil" } : {}),
		valueSpan,
		fragments: passages.length > 0 ? [{ ...valueSpan, passages }] : [],
		text,
		nil: text === "",
		hidden: false,
	};
}

/** Added up, not joined: the engine then copies no text before somebody reads it. */
function joinTexts(source: SourceText, stretches: readonly Stretch[]): string {
	let text = "";
	for (const stretch of stretches) {
		const own = stretch.text(source);
		if (own !== "") text += text === "" ? own : `\n${own}`;
	}
	return text;
}
