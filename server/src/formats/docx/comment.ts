import { strToU8, zipSync } from "fflate";
import { xmlAttribute, xmlText } from "../../encode/xml.ts";
import type { Span } from "../../text/span.ts";
import { annotated } from "./annotate.ts";
import { readBody } from "./body.ts";
import type { WordPackage } from "./package.ts";
import { openPackage, WordProblem } from "./package.ts";
import { mainParts, relationsName, relationsOf } from "./relations.ts";
import { readXml } from "./xml.ts";

/** A comment on words of a Word file. Span: of the part that holds the document's text. */
export interface WordComment extends Span {
	/** A paragraph each. */
	readonly lines: readonly string[];
	/** Answered: it is shown as resolved, with the answer under it. */
	readonly reply?: string;
}

/** Who comments, and when. */
export interface Commenter {
	readonly author: string;
	readonly initials: string;
	/** ISO 8601 in UTC. */
	readonly time: string;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
/** Names of our paragraphs count from here; Word's own are random. */
const FIRST_NAME = 0x0c1d0001;
/** No ZIP archive knows an earlier time; the true one is on the comments. */
const EPOCH = "1980-01-01T12:00:00";

/** A part that comments stand in: its relation and its content type. */
interface CommentPart {
	readonly key: "comments" | "commentsExtended";
	readonly root: string;
	readonly relation: string;
	readonly content: string;
}

const COMMENTS: CommentPart = {
	key: "comments",
	root: "w:comments",
	relation: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
	content: "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
};
const EXTENDED: CommentPart = {
	key: "commentsExtended",
	root: "w15:commentsEx",
	relation: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
	content: "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
};

/**
 * A Word file with comments added. Its text gets their anchors, its lists of parts and relations what they need; every
 * other part stays as it is, comments that are there included.
 *
 * @throws WordProblem where the file cannot be read
 */
export function commented(bytes: Uint8Array, comments: readonly WordComment[], who: Commenter): Uint8Array {
	const parts = openPackage(bytes, true);
	const main = mainParts(parts);
	const source = parts.text(main.document) ?? "";
	const first = firstFree(parts, main.comments);
	const names = freeNames(parts, [main.comments, main.document]);
	const space = source.includes(STRICT) ? STRICT : TRANSITIONAL;
	let id = first;
	const written = comments.map((comment) => {
		const own = { id: id++, name: names() };
		const answer = comment.reply === undefined ? [] : [{ id: id++, name: names(), reply: comment.reply }];
		return {
			anchor: { start: comment.start, end: comment.end, ids: [own.id, ...answer.map((it) => it.id)] },
			xml: [
				commentXml(own, comment.lines, who, space),
				...answer.map((it) => commentXml(it, [it.reply], who, space)),
			].join(""),
			extended: [
				extendedXml(own.name, answer.length > 0),
				...answer.map((it) => extendedXml(it.name, true, own.name)),
			].join(""),
		};
	});
	const { blocks } = readBody(
		main.document,
		source,
		() => ({ contents: false }),
		() => "none",
	);
	const fresh = new Map<string, string>();
	fresh.set(
		main.document,
		annotated(
			source,
			blocks,
			written.map(({ anchor }) => anchor),
		),
	);
	addTo(parts, fresh, main.document, { ...COMMENTS, space }, written.map(({ xml }) => xml).join(""));
	addTo(parts, fresh, main.document, { ...EXTENDED, space: W15 }, written.map(({ extended }) => extended).join(""));
	const all = { ...parts.parts, ...Object.fromEntries([...fresh].map(([name, text]) => [name, strToU8(text)])) };
	return zipSync(all, { mtime: EPOCH, level: 6 });
}

function commentXml(
	{ id, name }: { readonly id: number; readonly name: string },
	lines: readonly string[],
	{ author, initials, time }: Commenter,
	space: string,
): string {
	const paragraphs = lines.map((line, i) => {
		const paraId = i === lines.length - 1 ? ` w14:paraId="${name}"` : "";
		const mark = i === 0 ? "<w:r><w:annotationRef/></w:r>" : "";
		return `<w:p${paraId}>${mark}<w:r><w:t xml:space="preserve">${xmlText(line)}</w:t></w:r></w:p>`;
	});
	const head = `w:author="${xmlAttribute(author)}" w:date="${xmlAttribute(time.replace(/\.\d{3}Z$/, "Z"))}" w:initials="${xmlAttribute(initials)}"`;
	return `<w:comment xmlns:w="${space}" xmlns:w14="${W14}" w:id="${id}" ${head}>${paragraphs.join("")}</w:comment>`;
}

function extendedXml(name: string, isDone: boolean, parent?: string): string {
	const answers = parent === undefined ? "" : ` w15:paraIdParent="${parent}"`;
	return `<w15:commentEx xmlns:w15="${W15}" w15:paraId="${name}"${answers} w15:done="${isDone ? 1 : 0}"/>`;
}

/** Adds to a part of the document; one that is not there yet is made, and named where parts are listed. */
function addTo(
	parts: WordPackage,
	fresh: Map<string, string>,
	document: string,
	{ key, root, relation, content, space }: CommentPart & { readonly space: string },
	xml: string,
): void {
	const known = relationsOf(parts, document).find(({ type }) => type === key)?.target;
	const textOf = (name: string) => fresh.get(name) ?? parts.text(name);
	const own = known === undefined ? undefined : textOf(known);
	if (known !== undefined && own !== undefined) {
		fresh.set(known, beforeEnd(known, own, xml));
		return;
	}
	const folder = document.slice(0, document.lastIndexOf("/") + 1);
	const file = freeFile(parts, folder, key);
	const [prefix] = root.split(":");
	fresh.set(
		folder + file,
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns:${prefix}="${space}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="${W14}" mc:Ignorable="w14${prefix === "w" ? "" : ` ${prefix}`}">${xml}</${root}>`,
	);
	const relations = relationsName(document);
	const empty = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
	const line = `<Relationship xmlns="${PACKAGE}/relationships" Id="cydlint-${key}" Type="${relation}" Target="${file}"/>`;
	fresh.set(relations, beforeEnd(relations, textOf(relations) ?? empty, line));
	const types = "[Content_Types].xml";
	const type = `<Override xmlns="${PACKAGE}/content-types" PartName="/${folder}${file}" ContentType="${content}"/>`;
	fresh.set(types, beforeEnd(types, textOf(types) ?? "", type));
}

/** Puts XML before the end tag of a part's root. */
function beforeEnd(part: string, source: string, xml: string): string {
	const end = source.lastIndexOf("</");
	if (end < 0) throw new WordProblem(`its part ${part} is empty, and nothing can be added to it`);
	return source.slice(0, end) + xml + source.slice(end);
}

function freeFile({ parts }: WordPackage, folder: string, key: string): string {
	for (let number = 0; ; number++) {
		const name = `${key}${number === 0 ? "" : number}.xml`;
		if (!parts[folder + name]) return name;
	}
}

/** The first number that no comment has yet. */
function firstFree(parts: WordPackage, comments: string | undefined): number {
	let free = 0;
	const source = comments === undefined ? undefined : parts.text(comments);
	if (comments === undefined || source === undefined) return free;
	readXml(comments, source, {
		open({ name, attribute }) {
			if (name === "comment") free = Math.max(free, Number(attribute("id") ?? 0) + 1 || 0);
		},
	});
	return free;
}

/** Names for paragraphs that none of these parts holds, eight hexadecimal digits each. */
function freeNames(parts: WordPackage, names: readonly (string | undefined)[]): () => string {
	const texts = names.map((name) => (name === undefined ? "" : (parts.text(name) ?? "").toUpperCase()));
	let next = FIRST_NAME;
	return () => {
		for (;;) {
			const name = (next++).toString(16).toUpperCase().padStart(8, "0");
			if (!texts.some((text) => text.includes(name))) return name;
		}
	};
}
