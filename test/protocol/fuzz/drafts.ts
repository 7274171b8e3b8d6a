import { readFileSync } from "node:fs";
import fc from "fast-check";
import { report } from "../../../bench/texts/report.ts";
import type { Format } from "../../support/broken-drafts.ts";
import { brokenDraft, FORMATS, LANGUAGE } from "../../support/broken-drafts.ts";
import { TERN } from "../../support/tern-facts.ts";
import { asInstance, asPage, asSheet } from "../../support/three-shapes.ts";

/** What is typed into one kind of draft. */
export interface Kind {
	readonly name: Format;
	readonly languageId: string;
	readonly extension: string;
	/** Drafts to begin with: some sound ones, more that are short and put together at random, which cost less. */
	readonly drafts: readonly [string, ...string[]];
	/** What authors of this format write, in pieces that need not fit where they come. */
	readonly snippets: readonly [string, ...string[]];
}

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), "utf8");

const DRAFTS: Readonly<Record<Format, readonly [string, ...string[]]>> = {
	html: [
		example("lanternfield-10k.htm"),
		example("lanternfield-10k.htm").replaceAll("\n", ""),
		example("ardenmere-6k.htm"),
		example("saltmarsh-8k.htm"),
		report({ bytes: 30_000, lines: "few" }),
	],
	markdown: [
		example("copperleaf-10k.md"),
		example("brackenford-20f.md"),
		example("tidewell-8k.md"),
		example("copperleaf-10k.md").replaceAll("\n", "\r\n"),
	],
	cyd: [example("northlight-20f.cyd"), asSheet(TERN), asSheet(TERN).replaceAll("\n", "\r\n")],
	"rendered page": [asPage(TERN), asPage(TERN).replaceAll("\n", "")],
	instance: [asInstance(TERN), asInstance(TERN).replaceAll("\n", "")],
};

const EXTENSIONS: Readonly<Record<string, string>> = { html: "htm", markdown: "md", cyd: "cyd", xml: "xml" };

const PIECES = 400;
const SHORT = 12;

/** Every format; the snippets are the same each time. */
export const KINDS: readonly Kind[] = FORMATS.map((name, at) => {
	const [first = "", ...others] = fc.sample(brokenDraft(name, 3), { seed: at + 1, numRuns: PIECES });
	const [sound, ...more] = DRAFTS[name];
	const short = fc.sample(brokenDraft(name, 25), { seed: at + 1, numRuns: SHORT });
	const languageId = LANGUAGE[name];
	const extension = EXTENSIONS[languageId] ?? "";
	return { name, languageId, extension, drafts: [sound, ...more, ...short], snippets: [first, ...others] };
});
