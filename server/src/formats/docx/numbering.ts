import { readXml } from "./xml.ts";

/** How the items of a list are marked. */
export type Marking = "bullet" | "number" | "none";

/** @returns how an item of a list is marked, by the list's number and the item's level from 0 */
export type Numbering = (list: string, level: number) => Marking;

/** Reads the part that defines lists; without one, lists have bullets. */
export function readNumbering(part: string | undefined, source: string | undefined): Numbering {
	if (part === undefined || source === undefined) return () => "bullet";
	const formats = new Map<string, string>();
	const abstracts = new Map<string, string>();
	let abstract: string | undefined;
	let list: string | undefined;
	let level = "0";
	readXml(part, source, {
		open(element) {
			const value = element.attribute("val") ?? "";
			if (element.name === "abstractNum") abstract = element.attribute("abstractNumId");
			else if (element.name === "num") list = element.attribute("numId");
			else if (element.name === "lvl") level = element.attribute("ilvl") ?? "0";
			else if (element.name === "abstractNumId" && list !== undefined) abstracts.set(list, value);
			else if (element.name === "numFmt") {
				if (list !== undefined) formats.set(`list ${list} ${level}`, value);
				else if (abstract !== undefined) formats.set(`${abstract} ${level}`, value);
			}
		},
		close(name) {
			if (name === "abstractNum") abstract = undefined;
			if (name === "num") list = undefined;
		},
	});
	return (own, at) => {
		const format = formats.get(`list ${own} ${at}`) ?? formats.get(`${abstracts.get(own)} ${at}`);
		return format === undefined || format === "bullet" ? "bullet" : format === "none" ? "none" : "number";
	};
}
