import type { Fact, Passage, ReadProblem } from "../../draft/types.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import { joinParted } from "../parted.ts";
import type { About } from "./about.ts";
import { awaitsDate, readForm, readPeriod } from "./about.ts";
import type { Cell } from "./cells.ts";
import { asValue, joinCells } from "./cells.ts";
import type { SheetLines, SheetPart, Stretch } from "./part.ts";

/** What the cells of a fact sheet say. */
export interface Sheet {
	readonly facts: readonly Fact[];
	/** The text before the cells, that of text blocks, and an author's own notes, which belong to no label. */
	readonly passages: readonly Passage[];
	/** The first line that is a heading of the Item. */
	readonly title: SheetLines | undefined;
	readonly about: About;
	readonly problems: readonly ReadProblem[];
}

/** Reads the cells in their order: what each is for, its own first line and the cells before it tell. */
export function readSheet(source: SourceText, parts: readonly SheetPart[]): Sheet {
	const { lead, cells } = joinCells(parts);
	const facts: Fact[] = [];
	const passages: Passage[] = [];
	let title: SheetLines | undefined;
	const narrate = (stretches: readonly Stretch[], own = passagesOf(source, stretches)) => {
		addAll(passages, own);
		title ??= stretches.find((stretch) => stretch.itemHeading)?.itemHeading;
	};
	narrate(lead);
	const problems: ReadProblem[] = [];
	const about: About = {};
	for (let at = 0; at < cells.length; at++) {
		const cell = cells[at];
		if (!cell) continue;
		const { role } = cell;
		if (role.kind === "text") narrate(cell.stretches);
		if (role.kind === "text" || role.kind === "group" || role.kind === "title") continue;
		const value = role.kind === "period" && !awaitsDate(cell) ? undefined : asValue(cells[at + 1]);
		if (value) at++;
		if (role.kind === "label") {
			const name = { start: cell.textStart, end: cell.textStart + cell.text.length };
			if (!role.known) problems.push({ kind: "unknown-label", label: cell.text, ...name });
			const own = passagesOf(source, value?.stretches ?? []);
			const fact = makeFact(role.concept, cell, name, own);
			facts.push(fact);
			if (value && fact.kind === "textBlock") narrate(value.stretches, own);
		} else if (role.kind === "period") {
			readPeriod(about, source, cell, value ?? cell, cells[at + 1]?.start ?? source.length);
		} else if (!value) {
			narrate(cell.stretches);
		} else if (role.kind === "form") {
			readForm(about, value);
		} else {
			about.registrant = value.text;
		}
	}
	return { facts, passages, title, about, problems };
}

/** A call takes fewer arguments than a cell may have passages. */
function addAll(to: Passage[], passages: readonly Passage[]): void {
	for (const passage of passages) to.push(passage);
}

function makeFact(concept: string, label: Cell, name: Span, passages: readonly Passage[]): Fact {
	const kind = /flag\]?\s*$/i.test(concept) ? "flag" : "textBlock";
	const text = joinTexts(passages);
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

/** The passages of a cell, which windows may part. */
function passagesOf(source: SourceText, stretches: readonly Stretch[]): readonly Passage[] {
	return joinParted(stretches.flatMap((stretch) => stretch.passages(source)));
}

/** Added up, not joined: the engine then copies no text before somebody reads it. */
function joinTexts(passages: readonly Passage[]): string {
	let text = "";
	for (const passage of passages) text += text === "" ? passage.text.text : `\n${passage.text.text}`;
	return text;
}
