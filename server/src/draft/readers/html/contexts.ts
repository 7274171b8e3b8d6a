import type { Context } from "../../types.ts";
import type { AttributeOffsets } from "./tokens.ts";
import { decodeText } from "./tokens.ts";

export interface ContextCollector {
	/** By id; the first one of an id counts. */
	readonly contexts: ReadonlyMap<string, Context>;
	/** Addresses of `link:schemaRef`. */
	readonly schemas: readonly string[];
	open(name: string, start: number, end: number, attributes: AttributeOffsets): void;
	close(name: string, start: number, nameEnd: number): void;
}

const DATES = new Set(["startdate", "enddate", "instant"]);

/** Collects `xbrli:context` elements and schema references as their tags go by. */
export function createContexts(source: string): ContextCollector {
	const contexts = new Map<string, Context>();
	const schemas: string[] = [];
	let open: { id: string; start: number; dimensional: boolean; dates: Map<string, string> } | undefined;
	let dateStart = 0;
	return {
		contexts,
		schemas,
		open(name, start, end, attributes) {
			const local = localName(name);
			if (local === "context") {
				open = { id: attribute(source, attributes, "id") ?? "", start, dimensional: false, dates: new Map() };
			} else if (local === "schemaref") {
				schemas.push(attribute(source, attributes, "href") ?? "");
			} else if (open && DATES.has(local)) {
				dateStart = end;
			} else if (open && (local === "explicitmember" || local === "typedmember")) {
				open.dimensional = true;
			}
		},
		close(name, start, nameEnd) {
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
				if (!contexts.has(open.id))
					contexts.set(open.id, {
						id: open.id,
						start: open.start,
						end: bracket < 0 ? source.length : bracket + 1,
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
			return decodeText(source.slice(offsets[at + 2], offsets[at + 3])).trim();
	}
	return undefined;
}
