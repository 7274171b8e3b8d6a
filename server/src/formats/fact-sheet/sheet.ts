import type { Budget } from "../../draft/budget.ts";
import { weightOf } from "../../draft/budget.ts";
import type { Fact, Passage, ReadProblem } from "../../draft/types.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import { every } from "../../text/steps.ts";
import { joinParted } from "../parted.ts";
import type { About } from "./about.ts";
import { awaitsDate, readForm, readPeriod, readTitle } from "./about.ts";
import type { Cell } from "./cells.ts";
import { asValue, joinCells } from "./cells.ts";
import { isTitle } from "./labels.ts";
import type { SheetLines, SheetPart, Stretch } from "./part.ts";

/** What the cells of a fact sheet say. */
export interface Sheet {
	readonly facts: readonly Fact[];
	/** The text before the cells, that of text blocks, and an author's own notes, which belong to no label. */
	readonly passages: readonly Passage[];
	/** The first line of the narrative that is a heading of the Item. */
	readonly title: SheetLines | undefined;
	readonly about: About;
	readonly problems: readonly ReadProblem[];
}

/** So many cells, or stretches of one, are read in one step. */
const STEP = 64;
/** A line above the cells that says the form: `FORM 20-F`. */
const FORM_LINE = /^(?:annual report on )?form\b.{0,40}$/i;

/** Reads the cells in their order: what each is for, its own first line and the cells before it tell. */
export function* readSheet(source: SourceText, parts: readonly SheetPart[], budget: Budget): Steps<Sheet> {
	const { lead, cells } = yield* joinCells(parts);
	const facts: Fact[] = [];
	const problems: ReadProblem[] = [];
	const about: About = {};
	const text = new SheetText(source, budget);
	for (const { text: line, start } of yield* text.narrate(lead))
		if (FORM_LINE.test(line.text)) readTitle(about, line.text, start);
	const rest = every(STEP);
	for (let at = 0; at < cells.length; at++) {
		if (rest()) yield;
		const cell = cells[at];
		if (!cell || budget.hasLeftOut("text")) break;
		const { role } = cell;
		if (role.kind === "text") {
			const title = titleBelow(cell, source);
			if (title) readTitle(about, title.text.text, title.start);
			else yield* text.narrate(cell.stretches);
		}
		if (role.kind === "title") readTitle(about, cell.text, cell.textStart);
		if (role.kind === "text" || role.kind === "group" || role.kind === "title") continue;
		const value = role.kind === "period" && !awaitsDate(cell) ? undefined : asValue(cells[at + 1]);
		if (value) at++;
		if (role.kind === "label") {
			const name = { start: cell.textStart, end: cell.textStart + cell.text.length };
			if (!budget.take("facts", name)) break;
			if (!role.known) problems.push({ kind: "unknown-label", label: cell.text, ...name });
			const kind = /flag\]?\s*$/i.test(role.concept) ? "flag" : "textBlock";
			const passages = yield* kind === "textBlock"
				? text.narrate(value?.stretches ?? [])
				: text.read(value?.stretches ?? []);
			facts.push(factOf(role.concept, kind, cell, name, passages));
		} else if (role.kind === "period") {
			problems.push(...readPeriod(about, source, cell, value ?? cell, cells[at + 1]?.start ?? source.length));
		} else if (!value) {
			yield* text.narrate(cell.stretches);
		} else if (role.kind === "form") {
			problems.push(...readForm(about, value));
		} else {
			about.registrant = value.text;
		}
	}
	return { facts, passages: text.passages, title: text.title, about, problems };
}

/** The title of a page that stands on the line below its bar. */
function titleBelow({ text, stretches }: Cell, source: SourceText): Passage | undefined {
	if (text !== "" || stretches.length !== 1) return undefined;
	const [line, ...more] = stretches[0]?.passages(source) ?? [];
	return line && more.length === 0 && isTitle(line.text.text) ? line : undefined;
}

/** Reads stretches as long as text is read at all, and keeps what of it is the narrative. */
class SheetText {
	readonly passages: Passage[] = [];
	readonly #source: SourceText;
	readonly #budget: Budget;
	#title: SheetLines | undefined;

	constructor(source: SourceText, budget: Budget) {
		this.#source = source;
		this.#budget = budget;
	}

	get title(): SheetLines | undefined {
		return this.#title;
	}

	/** Passages of the narrative. */
	*narrate(stretches: readonly Stretch[]): Steps<readonly Passage[]> {
		const passages = yield* this.read(stretches);
		for (const passage of passages) this.passages.push(passage);
		for (const { itemHeading } of this.#title ? [] : stretches) this.#title ??= itemHeading;
		return passages;
	}

	/** Passages of a cell, which windows may part. */
	*read(stretches: readonly Stretch[]): Steps<readonly Passage[]> {
		const passages: Passage[] = [];
		const rest = every(STEP);
		for (const stretch of stretches) {
			if (rest()) yield;
			for (const passage of stretch.passages(this.#source)) {
				if (!this.#budget.take("text", passage, weightOf(passage.text.text))) return joinParted(passages);
				passages.push(passage);
			}
			const last = passages.at(-1);
			if (stretch.isCut && last) this.#budget.leaveOut("text", last);
		}
		return joinParted(passages);
	}
}

function factOf(
	concept: string,
	kind: "flag" | "textBlock",
	label: Cell,
	name: Span,
	passages: readonly Passage[],
): Fact {
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

/** Added up, not joined: the engine then copies no text before somebody reads it. */
function joinTexts(passages: readonly Passage[]): string {
	let text = "";
	for (const { text: own } of passages) text += text === "" ? own.text : `\n${own.text}`;
	return text;
}
