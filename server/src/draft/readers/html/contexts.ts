import { detached } from "../../mapped-text.ts";
import type { MarkupPart } from "./markup.ts";
import type { AttributeOffsets } from "./tokens.ts";
import { decodeText } from "./tokens.ts";

export interface ContextCollector {
	/** Whether a context is open at an offset: no boundary may part it. */
	pending(at: number): boolean;
	/** What comes from now on belongs to another part. */
	begin(part: MarkupPart): void;
	open(name: string, start: number, end: number, attributes: AttributeOffsets): void;
	close(name: string, start: number, nameEnd: number): void;
}

const DATES = new Set(["startdate", "enddate", "instant"]);
/** A context is a few hundred characters; one that is longer is taken as lacking its end tag. */
const LONGEST = 64_000;

/** Collects `xbrli:context` elements and schema references of one part after the other as their tags go by. */
export function createContexts(source: string, firstPart: MarkupPart): ContextCollector {
	let part = firstPart;
	let open: { id: string; start: number; dimensional: boolean; dates: Map<string, string> } | undefined;
	let dateStart = 0;
	const lapse = (at: number) => {
		if (open && at - open.start > LONGEST) open = undefined;
	};
	return {
		pending(at) {
			lapse(at);
			return open !== undefined;
		},
		begin(next) {
			part = next;
		},
		open(name, start, end, attributes) {
			lapse(start);
			const local = localName(name);
			if (local === "context") {
				open = { id: attribute(source, attributes, "id") ?? "", start, dimensional: false, dates: new Map() };
			} else if (local === "schemaref") {
				part.addresses.push(attribute(source, attributes, "href") ?? "");
			} else if (open && DATES.has(local)) {
				dateStart = end;
			} else if (open && (local === "explicitmember" || local === "typedmember")) {
				open.dimensional = true;
			}
		},
		close(name, start, nameEnd) {
			lapse(start);
			if (!open) return;
			const local = localName(name);
			if (DATES.has(local)) {
				const date = /\d{4}-\d{2}-\d{2}/.exec(source.slice(dateStart, Math.min(start, dateStart + 100)))?.[0];
				if (date) open.dates.set(local, date);
			} else if (local === "context") {
				const instant = open.dates.get("instant");
				const from = open.dates.get("startdate") ?? instant;
				const to = open.dates.get("enddate") ?? instant;
				const bracket = source.indexOf(">", nameEnd);
				part.contexts.push({
					id: open.id,
					start: open.start - part.start,
					end: (bracket < 0 ? source.length : bracket + 1) - part.start,
					period: { ...(from ? { start: from } : {}), ...(to ? { end: to } : {}) },
					dimensional: open.dimensional,
				});
				open = undefined;
			}
		},
	};
}

function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function attribute(source: string, offsets: AttributeOffsets, local: string): string | undefined {
	for (let at = 0; at < offsets.length; at += 4) {
		const name = source.slice(offsets[at], offsets[at + 1]);
		if (localName(name) === local && (offsets[at + 2] ?? -1) >= 0)
			return detached(decodeText(source.slice(offsets[at + 2], offsets[at + 3])).trim());
	}
	return undefined;
}
