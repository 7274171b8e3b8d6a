import type { XmlElement } from "./xml.ts";
import { readXml } from "./xml.ts";

/** What of a style says how its text is read. */
export interface Style {
	/** 1 to 9 for a heading. */
	readonly level?: number;
	readonly bold?: boolean;
	/** Number of the list that its paragraphs are items of, and their level in it. */
	readonly list?: string;
	readonly listLevel?: number;
	/** Of a table of contents: its lines are no headings. */
	readonly contents: boolean;
}

/** Styles by id, each with what it inherits. */
export type Styles = (id: string | undefined) => Style;

interface OwnStyle {
	based?: string;
	name?: string;
	level?: number;
	bold?: boolean;
	list?: string;
	listLevel?: number;
}

/** Styles inherit from each other in a few steps; more are a circle. */
const STEPS = 20;

const NONE: Style = { contents: false };

/** Reads the part that defines styles; without one, no style says anything. */
export function readStyles(part: string | undefined, source: string | undefined): Styles {
	if (part === undefined || source === undefined) return () => NONE;
	const own = new Map<string, OwnStyle>();
	let style: OwnStyle | undefined;
	readXml(part, source, {
		open(element) {
			if (element.name === "style") {
				style = {};
				own.set(element.attribute("styleId") ?? "", style);
			} else if (style) take(style, element);
		},
		close(name) {
			if (name === "style") style = undefined;
		},
	});
	const known = new Map<string, Style>();
	return (id) => {
		if (id === undefined) return NONE;
		const found = known.get(id) ?? resolved(own, id);
		known.set(id, found);
		return found;
	};
}

function take(style: OwnStyle, element: XmlElement): void {
	const value = element.attribute("val");
	switch (element.name) {
		case "name":
			style.name ??= value ?? "";
			break;
		case "basedOn":
			style.based ??= value ?? "";
			break;
		case "outlineLvl":
			style.level = Number(value) + 1;
			break;
		case "b":
			style.bold = isOn(element);
			break;
		case "numId":
			style.list = value ?? "0";
			break;
		case "ilvl":
			style.listLevel = Number(value);
			break;
	}
}

function resolved(own: ReadonlyMap<string, OwnStyle>, id: string): Style {
	const chain: OwnStyle[] = [];
	for (let at = own.get(id); at && chain.length < STEPS; at = own.get(at.based ?? "")) chain.push(at);
	const first = <K extends keyof OwnStyle>(key: K): OwnStyle[K] | undefined =>
		chain.find((it) => it[key] !== undefined)?.[key];
	const names = chain.map(({ name }) => name ?? "");
	const named = names.map((name) => /^heading ([1-9])$/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? "1" : undefined));
	const level = first("level") ?? Number(named.find((it) => it !== undefined) ?? Number.NaN);
	const [bold, list, listLevel] = [first("bold"), first("list"), first("listLevel")];
	return {
		...(level >= 1 && level <= 9 && { level }),
		...(bold !== undefined && { bold }),
		...(list !== undefined && list !== "0" && { list }),
		...(listLevel !== undefined && { listLevel }),
		contents: names.some((name) => /^(?:toc \d|table of figures)$/i.test(name)),
	};
}

/** Whether a property that may be switched off (`w:b w:val="0"`) is on. */
export function isOn(element: XmlElement): boolean {
	return !/^(?:0|false|off)$/i.test(element.attribute("val") ?? "");
}
