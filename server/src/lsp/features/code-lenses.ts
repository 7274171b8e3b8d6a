import type { ClientCapabilities, CodeLens, Command } from "vscode-languageserver";
import type { Draft, Fact } from "../../draft/types.ts";
import { oneLine, shortened } from "../../encode/plain.ts";
import type { Judgement } from "../../judgement/types.ts";
import type { ChecklistRow } from "../../report/checklist.ts";
import { checklistOf } from "../../report/checklist.ts";
import { counted, countsOf, FIT, isAnswered, sentences } from "../../report/words.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { Span } from "../../text/span.ts";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";
import { evidenceFor } from "./linked.ts";
import { sectionsOf } from "./sections.ts";
import { commandFor } from "./shown-by-client.ts";

/** More on one line would hide each other: a filing is often one line. */
const ON_A_LINE = 3;
/** Open requirements that a section names. */
const NAMED = 3;
/** The paragraph that sections of these names answer, by their first letter. */
const SECTIONS: readonly (readonly [heading: RegExp, paragraph: string])[] = [
	[/\bgovernance\b/i, "(c)"],
	[/\brisk management\b|\bstrategy\b/i, "(b)"],
];

/** A line above the Item, each of its sections and each fact that says how it stands; null where settings want none. */
export function codeLenses(current: Current, _: unknown, client: ClientCapabilities): CodeLens[] | null {
	const { document, entry } = current;
	const { draft, judgement } = entry.result;
	if (!entry.settings.shows.codeLens || !draft || !judgement) return null;
	const onLine = new Map<number, number>();
	const lenses: CodeLens[] = [];
	const add = (at: Span, command: Command): void => {
		const where = range(document, at);
		const count = (onLine.get(where.start.line) ?? 0) + 1;
		onLine.set(where.start.line, count);
		if (count <= ON_A_LINE) lenses.push({ range: { start: where.start, end: where.start }, command });
	};
	for (const { at, title } of progressOf(current)) add(at, commandFor(client, title, "cydlint.showChecklist", []));
	for (const fact of draft.facts) {
		const title = factTitle(judgement, fact);
		if (title === undefined) continue;
		const places = evidenceFor(judgement, fact).map((span) => range(document, span));
		const position = document.positionAt(fact.name.start);
		add(fact, commandFor(client, title, "cydlint.showPlaces", [document.uri, position, places]));
	}
	return lenses;
}

/** How far the Item is, and each section of an annual report that has one of the usual names. */
function progressOf({ entry: { result } }: Current): readonly { readonly at: Span; readonly title: string }[] {
	const { draft } = result;
	const checklist = checklistOf(result);
	if (!draft || !checklist) return [];
	const { rows, answered } = checklist;
	const counts = countsOf(result.findings).map(([severity, count]) => counted(count, severity));
	const item = { at: draft.anchor, title: [`${answered} of ${rows.length} answered`, ...counts].join(", ") };
	return [item, ...sectionTitles(draft, rows)];
}

function sectionTitles(draft: Draft, rows: readonly ChecklistRow[]) {
	if (draft.regime !== "annual") return [];
	return sectionsOf(draft).flatMap(({ heading }) => {
		const paragraph = SECTIONS.find(([name]) => name.test(heading.text.text))?.[1];
		const own = rows.filter((row) => paragraph !== undefined && row.paragraph.startsWith(paragraph));
		if (own.length === 0 || heading.start === draft.anchor.start) return [];
		const open = own.filter((row) => !isAnswered(row));
		const named = open.slice(0, NAMED).map(({ id, answer }) => `${answer}: ${requirement(id).topic}`);
		const more = open.length > NAMED ? [`${open.length - NAMED} more open`] : [];
		return [
			{ at: heading, title: [`${own.length - open.length} of ${own.length} answered`, ...named, ...more].join("; ") },
		];
	});
}

/** `consistent: 2 sentences` of a flag, `addressed: 1 sentence` of a block. */
function factTitle(judgement: Judgement, fact: Fact): string | undefined {
	const count = evidenceFor(judgement, fact).length;
	const verdict = judgement.verdicts.get(fact);
	if (verdict) return `${verdict.verdict}: ${sentences(verdict.evidence.length)}`;
	const block = judgement.blocks.get(fact);
	if (!block) return undefined;
	if (block.fit === "unrelated") return `${FIT.unrelated}: ${shortened(oneLine(block.reason), 80)}`;
	const answer = judgement.answers.get(block.requirement)?.answer;
	return `${answer ?? FIT[block.fit]}: ${sentences(count)}`;
}
