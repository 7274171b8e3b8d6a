import type { WordPackage } from "./package.ts";
import { WordProblem } from "./package.ts";
import { readXml } from "./xml.ts";

/** The parts that make up what is read of a Word file, by name. */
export interface MainParts {
	readonly document: string;
	readonly styles?: string;
	readonly numbering?: string;
	readonly footnotes?: string;
	readonly endnotes?: string;
	readonly comments?: string;
	readonly commentsExtended?: string;
}

/** A line of a part's relations. */
export interface Relation {
	readonly id: string;
	/** Last word of its type: `styles`. */
	readonly type: string;
	/** Name of the part that it leads to. */
	readonly target: string;
}

/** Which parts a Word file says its text, styles and notes stand in. Word does not always name them the same. */
export function mainParts(parts: WordPackage): MainParts {
	const document = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
	if (document === undefined || !parts.parts[document])
		throw new WordProblem("it is no Word file: it names no document among its parts");
	const named = new Map(relationsOf(parts, document).map(({ type, target }) => [type, target]));
	const optional = (key: keyof MainParts) => {
		const target = named.get(key);
		return target === undefined ? {} : { [key]: target };
	};
	return {
		document,
		...optional("styles"),
		...optional("numbering"),
		...optional("footnotes"),
		...optional("endnotes"),
		...optional("comments"),
		...optional("commentsExtended"),
	};
}

/** Name of the part that holds the relations of a part; those of the whole file for `""`. */
export function relationsName(part: string): string {
	const slash = part.lastIndexOf("/") + 1;
	return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relations of a part; those of the whole file for `""`. Addresses outside the file are left out. */
export function relationsOf(parts: WordPackage, part: string): readonly Relation[] {
	const name = relationsName(part);
	const source = parts.text(name);
	const relations: Relation[] = [];
	if (source === undefined) return relations;
	readXml(name, source, {
		open(element) {
			if (element.name !== ":Relationship" || element.attribute("TargetMode") === "External") return;
			const target = element.attribute("Target") ?? "";
			const type = element.attribute("Type") ?? "";
			const folder = part.slice(0, part.lastIndexOf("/") + 1);
			relations.push({
				id: element.attribute("Id") ?? "",
				type: type.slice(type.lastIndexOf("/") + 1),
				target: target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, ""),
			});
		},
	});
	return relations;
}
