import type { Draft } from "../server/src/draft/types.ts";
import { readDraft } from "../server/src/formats/open-draft.ts";
import { judge } from "../server/src/judgement/judge.ts";
import { RAW } from "../server/src/judgement/model/calibration.ts";
import type { HeldOut } from "./calibrate.ts";
import type { ReadFiling } from "./corpus.ts";
import { foldOf } from "./corpus.ts";
import { fitModel } from "./fit.ts";
import { fitBlocks } from "./fit-blocks.ts";
import { renderFactSheet } from "./render.ts";
import type { Teacher } from "./teacher.ts";

/** A filing judged, with raw confidence, by weights that never saw its company. */
export interface Unseen extends HeldOut {
	readonly source: string;
	readonly draft: Draft;
	readonly fold: number;
}

/** Judges each filing by weights fitted on the other folds. Folds go by company. */
export function judgeHeldOut(filings: readonly ReadFiling[], teacher: Teacher, folds: number): readonly Unseen[] {
	return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
		const others = filings.filter((f) => foldOf(f, folds) !== fold);
		const { classifier, unseen } = fitModel(others, teacher);
		const blocks = fitBlocks(others, unseen);
		return filings
			.filter((f) => foldOf(f, folds) === fold)
			.flatMap((filing) => {
				const source = renderFactSheet(filing);
				const draft = readDraft(source, { languageId: "cyd" });
				return draft
					? [{ filing, source, draft, fold, judgement: judge(draft, { classifier, blocks, calibration: RAW }) }]
					: [];
			});
	});
}
