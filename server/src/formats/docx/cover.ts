import { MappedText } from "../../text/mapped-text.ts";
import { CYBER_ITEMS, itemOf } from "../headings.ts";
import { COVER_BLOCKS, COVER_LINE, guessForm, guessPeriod, TELLS_OF_INCIDENT } from "../said-cover.ts";
import type { WordBlock } from "./blocks.ts";
import { wordsOf } from "./blocks.ts";

/** Longer paragraphs are not looked into to the end. */
const LOOKED = 3_000;

/**
 * Front matter with what the cover of a Word file says: form, and the day on which the period ends or of the event. Only
 * where there is something of ours in the file: an Item on cybersecurity, or an incident that Form 6-K tells, which has no
 * Items.
 *
 * @returns lines of Markdown; empty where there is nothing to say
 */
export function frontMatterOf(blocks: readonly WordBlock[]): string {
	const lines = linesIn(blocks);
	const cover = lines
		.filter((line) => line.length <= COVER_LINE)
		.slice(0, COVER_BLOCKS)
		.map((line) => MappedText.verbatim(line, 0));
	const { form } = guessForm(cover);
	const { periodEnd } = guessPeriod(cover);
	const hasItem = lines.some((line) => line.length <= COVER_LINE && CYBER_ITEMS.has(itemOf(line) ?? ""));
	const tells = form === "6-K" && lines.some((line) => TELLS_OF_INCIDENT.test(line.slice(0, LOOKED)));
	if (!hasItem && !tells) return "";
	const said = [
		...(form === undefined ? [] : [`form: ${form}`]),
		...(periodEnd === undefined ? [] : [`period: ${periodEnd}`]),
	];
	return said.length === 0 ? "" : `---\n${said.join("\n")}\n---\n\n`;
}

/** Words of all paragraphs, white space folded; the cells of a row are one line, as `Item 1C.` and `Cybersecurity`. */
function linesIn(blocks: readonly WordBlock[]): readonly string[] {
	return blocks
		.flatMap((block): readonly string[] =>
			block.kind === "paragraph"
				? [wordsOf(block)]
				: block.rows.flatMap((cells) => {
						const all = cells.map(({ blocks: own }) => linesIn(own));
						return [...(all.length > 1 ? [all.flat().join(" ")] : []), ...all.flat()];
					}),
		)
		.map((line) => line.replace(/\s+/g, " ").trim());
}
