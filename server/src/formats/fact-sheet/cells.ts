import type { Steps } from "../../text/steps.ts";
import { every } from "../../text/steps.ts";
import type { CellHead, SheetPart, Stretch } from "./part.ts";

/** A line that begins with a bar opens a cell; the cell runs to the next such line. Offsets in the source. */
export interface Cell extends CellHead {
	/** At least one. */
	readonly stretches: readonly Stretch[];
}

export interface Cells {
	/** The text before the first cell. */
	readonly lead: readonly Stretch[];
	/** In source order. */
	readonly cells: readonly Cell[];
}

/** So many stretches are joined in one step. */
const STRETCHES = 2_048;

/** The parts seen as one. Good until the next edit. */
export function* joinCells(parts: readonly SheetPart[]): Steps<Cells> {
	const rest = every(STRETCHES);
	const lead: Stretch[] = [];
	const cells: Cell[] = [];
	let last = lead;
	for (const { start: origin, stretches } of parts) {
		for (const stretch of stretches) {
			if (rest()) yield;
			const { head } = stretch;
			if (head) {
				last = [];
				const { start, textStart, text, role } = head;
				cells.push({ start: origin + start, textStart: origin + textStart, text, role, stretches: last });
			}
			last.push(stretch);
		}
	}
	return { lead, cells };
}

/** The value of the cell before: the cell `next`, unless it is a label itself. */
export function asValue(next: Cell | undefined): Cell | undefined {
	return next?.role.kind === "label" || next?.role.kind === "group" ? undefined : next;
}
