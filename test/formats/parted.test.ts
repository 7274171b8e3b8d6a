import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFactSheet } from "../../server/src/formats/fact-sheet/fact-sheet.ts";
import { readMarkdown } from "../../server/src/formats/markdown/markdown.ts";
import { wrap } from "../support/wrap.ts";

const HEAD = ["41", "Table of Contents", "TERN HARBOR, INC. AND SUBSIDIARIES", "Item 1C. Cybersecurity (Continued)"];
const FIRST = "Our head of security reports to the";

/** Texts below the title of a sheet whose lines these are, and of a Markdown draft whose paragraphs. */
function texts(lines: readonly string[]): readonly (readonly string[])[] {
	const sheet = `|Cybersecurity Risk Role of Management [Text Block]\n|\nItem 1C. Cybersecurity\n${lines.join("\n")}\n`;
	const markdown = `# Item 1C. Cybersecurity\n\n${lines.join("\n\n")}\n`;
	return [readFactSheet(sheet), readMarkdown(markdown)].map((draft) => {
		assert.ok(draft);
		for (const { start, end, text } of draft.passages)
			assert.deepEqual(text.span(0, text.length), { start, end }, text.text);
		return draft.passages.slice(1).map(({ text }) => text.text);
	});
}

describe("pieces of one sentence, as lines and as paragraphs", () => {
	const cases: Readonly<Record<string, readonly [lines: readonly string[], texts: readonly string[]]>> = {
		"a page's head and foot go": [[FIRST, ...HEAD, "board each quarter."], [`${FIRST} board each quarter.`]],
		"a paragraph's end goes": [[FIRST, "board each quarter."], [`${FIRST} board each quarter.`]],
		"a heading stays": [
			[FIRST, "Governance", "Our board meets."],
			[FIRST, "Governance", "Our board meets."],
		],
		"what is no head or foot stays": [
			[`${FIRST} board`, "Risk Management and Strategy", "We assess risks."],
			[`${FIRST} board`, "Risk Management and Strategy", "We assess risks."],
		],
	};
	for (const [name, [lines, expected]] of Object.entries(cases))
		it(name, () => {
			for (const found of texts(lines)) assert.deepEqual(found, expected);
		});
});

describe("wrapped lines of a fact sheet", () => {
	const wrapped = (lines: string) =>
		readFactSheet(`|Cybersecurity Risk Role of Management [Text Block]\n|${lines}\n`)?.passages.map(
			({ kind, text }) => `${kind}: ${text.text}`,
		);

	it("end nothing, whatever the next one begins with", () => {
		const text =
			"The Cybersecurity Council of Tern Harbor meets each month. It is chaired by our Chief Information Security Officer, Ms. Adeline Moen, who has led information security at three canneries. The Council reports to the Audit and Risk Committee of our board, which hears it each quarter. Its members are named by the Chief Executive Officer.";
		for (const width of [70, 90, 136]) assert.deepEqual(wrapped(wrap(text, width)), [`paragraph: ${text}`], `${width}`);
		assert.deepEqual(wrapped(text.replace("The ", "The\n")), [`paragraph: ${text}`]);
	});

	it("end where they are not full", () => {
		const first = "We keep one register of risks from cybersecurity threats for our canneries and offices.";
		const second = "Our Board of Directors reviews it each year, and our Audit Committee does so each quarter.";
		assert.deepEqual(wrapped(`${first}\n${second}`), [`paragraph: ${first}`, `paragraph: ${second}`]);
		const items = ["Annual tests of our networks", "Quarterly reviews of who may enter them"];
		assert.equal(wrapped(items.join("\n"))?.length, 2);
	});

	it("are a list where each begins with its number, with a blank or without", () => {
		assert.deepEqual(wrapped("\nWe do two things:\n(i)Preparation: we rank risks;\n(ii) We repair the worst."), [
			"paragraph: We do two things:",
			"listItem: (i)Preparation: we rank risks;",
			"listItem: (ii) We repair the worst.",
		]);
	});

	it("hold a number that no item begins with", () => {
		const text =
			"We keep one register of risks from cybersecurity threats (i) for our canneries, and (ii) for our offices in Tern Harbor.";
		assert.deepEqual(wrapped(wrap(text, 40)), [`paragraph: ${text}`]);
	});
});
