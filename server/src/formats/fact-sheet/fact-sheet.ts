import { Budget } from "../../draft/budget.ts";
import { regimeOf } from "../../draft/regime.ts";
import { TRAITS } from "../../draft/traits.ts";
import type { Draft } from "../../draft/types.ts";
import type { Reading } from "../../reading/reading.ts";
import { readOnce } from "../../reading/reading.ts";
import { waiversIn } from "../../reading/waiver-notes.ts";
import { Windows } from "../../reading/windows.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Steps } from "../../text/steps.ts";
import { CYBER_ITEMS } from "../headings.ts";
import { saidForm } from "../said-form.ts";
import { headedItem } from "./lines.ts";
import type { SheetPart } from "./part.ts";
import { createSheetScanner } from "./scan.ts";
import { readSheet } from "./sheet.ts";

/**
 * Reads a fact sheet: the rendered page of a filing as text, `|Label` and `|value` cells with the narrative between.
 * Labels may be the taxonomy's standard labels or local names (`cyd:…`); `|Form`, `|Registrant` and `|Period` cells
 * are understood too. What follows `|X` (the page's reference pop-ups) is left out. There is no draft with neither a
 * label nor a heading of Item 16K, 1C or 1.05.
 *
 * @param window least length of what is read again after an edit, in source characters; the scanner's own if not given
 */
export function openFactSheet(source: SourceText, window?: number): Reading {
	const windows = new Windows(createSheetScanner(window), source.length);
	return {
		edit: (start, end, inserted) => windows.edit(start, end, inserted),
		advance: (text) => windows.advance(text),
		draft: (text) => draftOf(text, windows.parts),
	};
}

/** Reads a source that is not edited. */
export function readFactSheet(source: string): Draft | undefined {
	return readOnce((text) => openFactSheet(text), source);
}

function* draftOf(source: SourceText, parts: readonly SheetPart[]): Steps<Draft | undefined> {
	const budget = new Budget();
	const { facts, passages, title, about, problems } = yield* readSheet(source, parts, budget);
	if (facts.length === 0 && !title) return undefined;
	const heading = title?.passage(source, title.kind);
	const byItem = heading && CYBER_ITEMS.get(headedItem(heading.text.text) ?? "");
	// Most incidents are reported on Form 8-K.
	const likely = regimeOf(undefined, facts) === "incident" ? "8-K" : saidForm(passages);
	const form = about.form ?? byItem ?? likely;
	const anchor = heading ?? facts[0]?.name;
	const waivers = waiversIn(parts);
	return {
		source,
		format: "fact-sheet",
		traits: TRAITS["fact-sheet"],
		...(form ? { form } : {}),
		...(about.formSpan ? { formSpan: about.formSpan } : {}),
		...(about.registrant ? { registrant: about.registrant } : {}),
		regime: regimeOf(form, facts),
		period: about.period ?? {},
		...(about.periodSpan ? { periodSpan: about.periodSpan } : {}),
		taxonomies: [],
		otherTaxonomies: {},
		references: [],
		contexts: [],
		facts,
		passages,
		...(waivers.length > 0 && { waivers }),
		anchor: { start: anchor?.start ?? 0, end: anchor?.end ?? 0 },
		problems: [...problems, ...budget.problems],
		complete: passages.length > 0 && !budget.hasLeftOut("text"),
	};
}
