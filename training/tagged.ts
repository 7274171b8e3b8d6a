import { runsOf } from "../server/src/judgement/model/ngrams.ts";
import { cutSentences } from "../server/src/judgement/sentences/cut.ts";
import { fold, viewOf } from "../server/src/judgement/sentences/plain-view.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import { MappedText } from "../server/src/text/mapped-text.ts";
import type { LargeFiling } from "./corpus.ts";

/** A sentence that some filers tagged, once however often it is filed. */
export interface TaggedSentence {
	readonly view: string;
	/** Filings that hold it. */
	readonly filings: number;
	/** For each requirement, in how many of them one of its narrowest text blocks is the requirement's. */
	readonly tagged: Uint16Array;
	/** Companies that hold it, as places in a list. */
	readonly companies: Set<number>;
}

const PLACES: ReadonlyMap<string, number> = new Map(
	ANNUAL_REQUIREMENTS.flatMap((r, i) => (r.textBlock ? [[r.textBlock, i] as const] : [])),
);
/** Shorter than this (letters and digits), a sentence is a heading or a list mark. */
const SHORTEST = 12;
/** A block of up to so many times the sentences of the narrowest one is as narrow. */
const AS_NARROW = 1.5;

/**
 * The sentences inside the text blocks of many filings. Blocks nest, and some filers wrap the whole Item in one: so a
 * sentence is given to the narrowest blocks that hold it.
 */
export function taggedSentences(filings: readonly LargeFiling[]): readonly TaggedSentence[] {
	const all = new Map<string, TaggedSentence & { filings: number }>();
	const companies = new Map<string, number>();
	for (const filing of filings) {
		const company = companies.get(filing.cik) ?? companies.size;
		companies.set(filing.cik, company);
		for (const [key, { text, blocks }] of sentencesByBlock(filing)) {
			let known = all.get(key);
			if (!known) {
				known = {
					view: viewOf(text),
					filings: 0,
					tagged: new Uint16Array(ANNUAL_REQUIREMENTS.length),
					companies: new Set(),
				};
				all.set(key, known);
			}
			known.filings++;
			known.companies.add(company);
			const narrowest = Math.min(...blocks.map((b) => b.size));
			for (const { place, size } of blocks) {
				if (size <= narrowest * AS_NARROW + 1) known.tagged[place] = (known.tagged[place] ?? 0) + 1;
			}
		}
	}
	return [...all.values()];
}

interface InBlocks {
	readonly text: string;
	readonly blocks: { readonly place: number; readonly size: number }[];
}

function sentencesByBlock(filing: LargeFiling): ReadonlyMap<string, InBlocks> {
	const found = new Map<string, InBlocks>();
	for (const [concept, raw] of Object.entries(filing.blocks)) {
		const place = PLACES.get(concept);
		if (place === undefined) continue;
		const text = unquoted(raw);
		const passage = { kind: "paragraph" as const, text: MappedText.verbatim(text, 0), start: 0, end: text.length };
		const cuts = cutSentences(passage);
		for (const { text: sentence } of cuts) {
			const key = fold(sentence);
			if (key.length < SHORTEST) continue;
			const known = found.get(key) ?? { text: sentence, blocks: [] };
			if (!known.blocks.some((b) => b.place === place)) known.blocks.push({ place, size: cuts.length });
			found.set(key, known);
		}
	}
	return found;
}

/** The data set quotes some texts as a table's cells are quoted. */
export function unquoted(text: string): string {
	return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** The runs of words that at least `companies` different companies use, sorted. */
export function commonRuns(sentences: readonly TaggedSentence[], companies: number): readonly string[] {
	const users = new Map<string, Set<number> | true>();
	for (const sentence of sentences) {
		for (const run of runsOf(sentence.view)) {
			let known = users.get(run);
			if (known === true) continue;
			if (!known) {
				known = new Set();
				users.set(run, known);
			}
			for (const company of sentence.companies) known.add(company);
			if (known.size >= companies) users.set(run, true);
		}
	}
	return [...users].flatMap(([run, known]) => (known === true ? [run] : [])).sort();
}
