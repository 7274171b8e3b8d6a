import { detached } from "../../../text/mapped-text.ts";
import { decodeText } from "../../entities.ts";
import type { AttributeOffsets } from "../markup/tokens.ts";
import type { Address, MarkupPart } from "../markup/window.ts";

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

/** No date or identifier is longer. */
const VALUE = 100;

interface Open {
	readonly id: string;
	readonly start: number;
	dimensional: boolean;
	entity: string | undefined;
	readonly dates: Map<string, string>;
}

/** Collects `xbrli:context` elements and schema references of one part after the other as their tags go by. */
export function createContexts(source: string, firstPart: MarkupPart): ContextCollector {
	let part = firstPart;
	let open: Open | undefined;
	let valueStart = 0;
	const lapse = (at: number) => {
		if (open && at - open.start > LONGEST) open = undefined;
	};
	const value = (end: number) => source.slice(valueStart, Math.min(end, valueStart + VALUE));
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
				const id = valueIn(source, attributes, "id")?.text ?? "";
				open = { id, start, dimensional: false, entity: undefined, dates: new Map() };
			} else if (local === "schemaref") {
				const href = valueIn(source, attributes, "href");
				if (href) part.addresses.push({ ...href, start: href.start - part.start, end: href.end - part.start });
			} else if (open && (DATES.has(local) || local === "identifier")) {
				valueStart = end;
			} else if (open && (local === "explicitmember" || local === "typedmember")) {
				open.dimensional = true;
			}
		},
		close(name, start, nameEnd) {
			lapse(start);
			if (!open) return;
			const local = localName(name);
			if (DATES.has(local)) {
				const date = /\d{4}-\d{2}-\d{2}/.exec(value(start))?.[0];
				if (date) open.dates.set(local, date);
			} else if (local === "identifier") {
				open.entity = detached(decodeText(value(start)).trim());
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
					instant: instant !== undefined && !open.dates.has("enddate"),
					dimensional: open.dimensional,
					...(open.entity ? { entity: open.entity } : {}),
				});
				open = undefined;
			}
		},
	};
}

function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function valueIn(source: string, offsets: AttributeOffsets, local: string): Address | undefined {
	for (let at = 0; at < offsets.length; at += 4) {
		const name = source.slice(offsets[at], offsets[at + 1]);
		const start = offsets[at + 2] ?? -1;
		const end = offsets[at + 3] ?? start;
		if (localName(name) === local && start >= 0)
			return { text: detached(decodeText(source.slice(start, end)).trim()), start, end };
	}
	return undefined;
}
