import type { WaiverNote } from "../../draft/waiver.ts";
import { opensWaiver, readWaiver } from "../../draft/waiver.ts";
import type { LineFormat } from "../../reading/line-windows.ts";
import { createLineScanner } from "../../reading/line-windows.ts";
import type { Part, Scanner } from "../../reading/windows.ts";
import { detached } from "../../text/mapped-text.ts";
import { LABEL_LENGTH, roleOf } from "./labels.ts";
import { ProseReader } from "./lines.ts";
import type { SheetPart } from "./part.ts";
import { SheetLines, Stretch } from "./part.ts";

/** A line says all by itself: what its cell is for is told when the parts are seen as one. */
type SheetState = "";

/** @param window least length of a window, in source characters */
export function createSheetScanner(window?: number): Scanner<SheetState, SheetPart> {
	return createLineScanner(FORMAT, window);
}

const BAR = /^[ \t\uFEFF]*\|[ \t]*/;
/** `|Label [Flag] | true` on one line is two cells. */
const LABEL_AND_VALUE = /^(.*\[(?:flag|text block)\])[ \t]*\|[ \t]*/i;
/** Begins the reference pop-ups of a rendered page. */
const POP_UPS = "X";

const FORMAT: LineFormat<SheetState, SheetPart> = {
	initial: "",
	begin(source) {
		const stretches: Stretch[] = [];
		const part: SheetPart = { start: 0, stands: true, stretches, waivers: [] };
		let stretch = newStretch(part, stretches, undefined);
		let over = false;
		const prose = new ProseReader(source, (kind, start, end) => {
			stretch.add(new SheetLines(source, part, kind, { start, end }));
		});
		const begin = (start: number, textStart: number, line: string) => {
			const text = detached(line.trimEnd().slice(0, LABEL_LENGTH + 1));
			const head = { start, textStart, text, role: roleOf(text) };
			stretch = newStretch(part, stretches, head);
		};
		return {
			from: 0,
			get over() {
				return over;
			},
			line(start, end) {
				const line = source.slice(start, end);
				const note = waiverOn(line, start);
				if (note) {
					prose.interrupt();
					part.waivers.push(note);
					return;
				}
				const bar = BAR.exec(line)?.[0].length;
				if (bar === undefined) {
					if (holdsText(stretch)) prose.add(start, end);
					return;
				}
				prose.end();
				const text = line.slice(bar);
				over = text.trimEnd() === POP_UPS;
				if (over) return;
				const label = LABEL_AND_VALUE.exec(text.slice(0, 2 * LABEL_LENGTH));
				const textStart = start + bar + (label?.[0].length ?? 0);
				if (label) begin(start, start + bar, label[1] ?? "");
				begin(label ? textStart : start, textStart, source.slice(textStart, end));
				if (holdsText(stretch)) prose.add(textStart, end);
			},
			mayEnd: () => prose.settled,
			finish() {
				prose.end();
				return { part, exit: "" };
			},
		};
	},
};

/** A waiver has a line of its own, which is no prose. */
function waiverOn(line: string, start: number): WaiverNote | undefined {
	const comment = line.trim();
	if (!comment.endsWith("-->") || !opensWaiver(comment)) return undefined;
	return readWaiver(comment, start + line.indexOf(comment));
}

function newStretch(part: Part, stretches: Stretch[], head: Stretch["head"]): Stretch {
	const stretch = new Stretch(part, head);
	stretches.push(stretch);
	return stretch;
}

/** What a label or a group goes on to say below its line is nobody's. */
function holdsText({ head }: Stretch): boolean {
	return head?.role.kind !== "label" && head?.role.kind !== "group";
}
