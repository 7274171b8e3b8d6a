import { detached } from "../../../text/mapped-text.ts";
import { decodeText } from "../../entities.ts";
import type { Address } from "../markup/attributes.ts";
import type { AttributeOffsets } from "../markup/tokens.ts";
import type { MarkupPart } from "../markup/window.ts";

const DATES = new Set(["startdate", "enddate", "instant"]);
/** A context is a few hundred characters; one that is longer is taken as lacking its end tag. */
const LONGEST = 64_000;

/** No date or identifier is longer. */
const VALUE = 100;

interface OpenContext {
	readonly id: string;
	readonly start: number;
	dimensional: boolean;
	entity: string | undefined;
	readonly dates: Map<string, string>;
}

/** Collects `xbrli:context` elements and schema references of one part after the other as their tags go by. */
export class Contexts {
	readonly #source: string;
	#part: MarkupPart;
	#open: OpenContext | undefined;
	#valueStart = 0;

	constructor(source: string, firstPart: MarkupPart) {
		this.#source = source;
		this.#part = firstPart;
	}

	/** Whether a context is open at an offset: no boundary may part it. */
	pending(at: number): boolean {
		this.#lapse(at);
		return this.#open !== undefined;
	}

	/** What comes from now on belongs to another part. */
	begin(part: MarkupPart): void {
		this.#part = part;
	}

	/** An element with a prefix opens that is none of Inline XBRL. */
	open(name: string, start: number, end: number, attributes: AttributeOffsets): void {
		this.#lapse(start);
		const local = localName(name);
		if (local === "context") {
			const id = valueIn(this.#source, attributes, "id")?.text ?? "";
			this.#open = { id, start, dimensional: false, entity: undefined, dates: new Map() };
			this.#valueStart = end; // an end tag without its start ends what began here, not in a context before
		} else if (local === "schemaref") {
			const href = valueIn(this.#source, attributes, "href");
			const { start: origin, addresses } = this.#part;
			if (href) addresses.push({ ...href, start: href.start - origin, end: href.end - origin });
		} else if (this.#open && (DATES.has(local) || local === "identifier")) {
			this.#valueStart = end;
		} else if (this.#open && (local === "explicitmember" || local === "typedmember")) {
			this.#open.dimensional = true;
		}
	}

	/** An end tag with a prefix that is none of Inline XBRL: `start` is its `<`, `nameEnd` the end of its name. */
	close(name: string, start: number, nameEnd: number): void {
		this.#lapse(start);
		if (!this.#open) return;
		const local = localName(name);
		if (DATES.has(local)) {
			const date = /\d{4}-\d{2}-\d{2}/.exec(this.#value(start))?.[0];
			if (date) this.#open.dates.set(local, date);
		} else if (local === "identifier") {
			this.#open.entity = detached(decodeText(this.#value(start)).trim());
		} else if (local === "context") {
			const bracket = this.#source.indexOf(">", nameEnd);
			this.#take(this.#open, bracket < 0 ? this.#source.length : bracket + 1);
			this.#open = undefined;
		}
	}

	#lapse(at: number): void {
		if (this.#open && at - this.#open.start > LONGEST) this.#open = undefined;
	}

	#value(end: number): string {
		return this.#source.slice(this.#valueStart, Math.min(end, this.#valueStart + VALUE));
	}

	#take({ id, start, dimensional, entity, dates }: OpenContext, end: number): void {
		const instant = dates.get("instant");
		const from = dates.get("startdate") ?? instant;
		const to = dates.get("enddate") ?? instant;
		this.#part.contexts.push({
			id,
			start: start - this.#part.start,
			end: end - this.#part.start,
			period: { ...(from ? { start: from } : {}), ...(to ? { end: to } : {}) },
			instant: instant !== undefined && !dates.has("enddate"),
			dimensional,
			...(entity ? { entity } : {}),
		});
	}
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
