import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { Marked } from "marked";
import { markdownCell, markdownCode, markdownText } from "../../server/src/encode/markdown.ts";
import { oneLine } from "../../server/src/encode/plain.ts";
import type { Line, LinePart } from "../../server/src/lsp/features/hover-text.ts";
import { toMarkdown, toPlainText } from "../../server/src/lsp/features/hover-text.ts";
import { hostileText, RUNS } from "./hostile.ts";

/** VS Code's own renderer of hovers, and one that is bolder: it takes HTML and makes links of bare domains. */
const marked = new Marked({ gfm: true });
const markdownIt = new MarkdownIt({ html: true, linkify: true, typographer: false });

/** A token of either renderer, as far as it is looked at. */
interface Token {
	readonly type: string;
	readonly tokens?: readonly Token[];
	readonly items?: readonly Token[];
	readonly children?: readonly Token[] | null;
	readonly text?: string;
	readonly content?: string;
}

function* leaves(tokens: readonly Token[]): Generator<Token> {
	for (const token of tokens) {
		const inner = token.tokens ?? token.items ?? token.children;
		if (inner) yield* leaves(inner);
		else yield token;
	}
}

function* types(tokens: readonly Token[]): Generator<string> {
	for (const token of tokens) {
		yield token.type;
		yield* types(token.tokens ?? token.items ?? token.children ?? []);
	}
}

const SHOWN = /^(?:text|escape|codespan|code_inline|text_special|softbreak)$/;
const HARMLESS =
	/^(?:paragraph|space|strong|text|escape|codespan|inline|paragraph_open|paragraph_close|strong_open|strong_close|code_inline|text_special|list|list_item|bullet_list_open|bullet_list_close|list_item_open|list_item_close)$/;

/** What is shown of a text, by either renderer; fails where anything but plain words, bold words and code is. */
function shown(markdown: string): readonly string[] {
	const [one, other] = [marked.lexer(markdown) as readonly Token[], markdownIt.parse(markdown, {}) as readonly Token[]];
	for (const type of [...types(one), ...types(other)]) assert.match(type, HARMLESS, JSON.stringify(markdown));
	const words = (tokens: readonly Token[], text: (token: Token) => string | undefined) =>
		[...leaves(tokens)]
			.filter((token) => SHOWN.test(token.type))
			.map(text)
			.join("");
	return [words(one, (token) => token.text), words(other, (token) => token.content)];
}

test("whatever a draft says is shown as it stands, and is nothing else", () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			for (const words of shown(`Says: ${markdownText(text)}.`)) {
				assert.equal(words, `Says: ${oneLine(text)}.`);
			}
		}),
		{ numRuns: RUNS },
	);
});

test("it is so at a line's start too", () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			for (const words of shown(markdownText(text))) assert.equal(words.trim(), oneLine(text).trim());
		}),
		{ numRuns: RUNS },
	);
});

test("no text breaks out of a code span", () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			const line = oneLine(text);
			for (const words of shown(`The flag says ${markdownCode(text)}: x`)) {
				assert.equal(words, `The flag says ${line.trim() === "" ? "" : line}: x`);
			}
		}),
		{ numRuns: RUNS },
	);
});

test("no text ends a cell of a table", () => {
	fc.assert(
		fc.property(
			fc.oneof(
				hostileText,
				hostileText.map((text) => `a@b.example|${text}`),
			),
			(text) => {
				const [table, ...more] = marked.lexer(`| a | b |\n| --- | --- |\n| x${markdownCell(text)} | y |\n`);
				assert.deepEqual(more, []);
				assert.ok(table?.type === "table");
				const cells: readonly { readonly tokens: readonly Token[] }[] = table.rows[0];
				const words = cells.map(({ tokens }) => [...leaves(tokens)].map((token) => token.text).join(""));
				assert.deepEqual(words, [`x${oneLine(text)}`.trim(), "y"]);
			},
		),
		{ numRuns: RUNS },
	);
});

const part: fc.Arbitrary<LinePart> = fc.oneof(
	hostileText,
	hostileText.map((strong) => ({ strong })),
	hostileText.map((code) => ({ code })),
);
const lines: fc.Arbitrary<Line[]> = fc.array(
	fc.record({ bullet: fc.boolean(), parts: fc.array(part, { maxLength: 4 }).map((parts) => ["“", ...parts, "”"]) }),
	{ maxLength: 4 },
);

test("a hover is paragraphs and points of bold words, code and plain words, as Markdown and as plain text", () => {
	const squeeze = (text: string) => text.replace(/[\s*•]+/g, "");
	fc.assert(
		fc.property(lines, (hover) => {
			const plain = toPlainText(hover);
			assert.equal(plain.split("\n").filter((line) => line !== "").length, hover.length);
			// Marks of ours between letters are no marks, and shown: only ever asterisks.
			for (const words of shown(toMarkdown(hover))) assert.equal(squeeze(words), squeeze(plain));
		}),
		{ numRuns: RUNS },
	);
});

test("ordinary sentences stay readable as Markdown source", () => {
	const sentence = "The board’s Audit Committee (three members) oversees risks; see Item 3.D, “Risk Factors”.";
	assert.equal(markdownText(sentence), sentence);
	assert.equal(markdownText("a * b_c [x] $5 & more"), "a \\* b\\_c \\[x\\] \\$5 \\& more");
	assert.equal(markdownText("see https://attacker.example/p.png now"), "see `https://attacker.example/p.png` now");
	assert.equal(markdownCode("tr`ue\n\n# x"), "``tr`ue # x``");
});
