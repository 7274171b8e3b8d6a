import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import type { Evidence } from "../../judgement/types.ts";
import { STANCE } from "../../report/words.ts";
import { cite } from "../../requirements/citations.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { Current } from "../current.ts";

/** Behind each sentence that an answer rests on the paragraphs that it answers; null where settings want none. */
export function evidenceHints(
	{ document, entry }: Current,
	{ range }: Pick<InlayHintParams, "range">,
): InlayHint[] | null {
	const { draft, judgement } = entry.result;
	if (!entry.settings.shows.evidenceHints || !draft || !judgement) return null;
	const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
	const bySentence = new Map<number, Evidence[]>();
	for (const { evidence } of judgement.answers.values())
		for (const item of evidence) {
			if (item.sentence.end < from || item.sentence.start > to) continue;
			bySentence.set(item.sentence.index, [...(bySentence.get(item.sentence.index) ?? []), item]);
		}
	return [...bySentence.values()].map((items): InlayHint => {
		const paragraphs = new Set(items.map((it) => requirement(it.requirement).paragraph));
		const told = items.map(({ requirement: id, stance }) => {
			const { name, paragraph } = requirement(id);
			return `${cite(draft.form, paragraph)}, ${name}: this sentence ${STANCE[stance]}.`;
		});
		return {
			position: document.positionAt(items[0]?.sentence.end ?? 0),
			label: [...paragraphs].join(", "),
			tooltip: told.join("\n"),
			paddingLeft: true,
		};
	});
}
