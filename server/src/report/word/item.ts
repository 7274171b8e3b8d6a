import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import type { Passage } from "../../draft/types.ts";
import { oneLine } from "../../encode/plain.ts";
import { settled } from "./settled.ts";

/**
 * The Item as a Word file without any mark: a paragraph a passage, headings and list items as such.
 *
 * @param time ISO 8601 in UTC: when the file says that it was made
 */
export async function itemDocx(passages: readonly Passage[], time: string): Promise<Uint8Array> {
	const children = passages.map(({ kind, text }, i) => {
		const words = oneLine(text.text);
		if (kind === "listItem") return new Paragraph({ text: words, bullet: { level: 0 } });
		if (kind !== "heading") return new Paragraph({ text: words, spacing: { after: 120 } });
		return new Paragraph({ text: words, heading: i === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });
	});
	const styles = { default: { document: { run: { font: "Times New Roman", size: 22 } } } };
	const document = new Document({ creator: "cydlint", styles, sections: [{ children }] });
	return settled(await Packer.toArrayBuffer(document), time);
}
