import { createHash } from "node:crypto";
import { calibrate } from "../../server/src/judgement/model/calibration.ts";
import type { Judgement } from "../../server/src/judgement/types.ts";
import { applyRules } from "../../server/src/rules/apply.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import { withCovered } from "../../server/src/rules/supersede.ts";
import { fitCalibration } from "../../training/calibrate.ts";
import type { ReadFiling } from "../../training/corpus.ts";
import { numbering } from "../../training/examples.ts";
import type { Unseen } from "../../training/held-out.ts";

/** A filing judged by weights that never saw its company, and what the rules make of it. */
export interface Judged {
	readonly filing: ReadFiling;
	readonly source: string;
	readonly judgement: Judgement;
	/** The same before confidence was calibrated. */
	readonly raw: Judgement;
	/** One by one, those that others cover among them. */
	readonly findings: readonly Finding[];
	/** The reader's sentence numbers for each of our sentences. */
	readonly numbers: (text: string) => readonly number[];
}

/** Calibrates each fold by what was fitted on the others, and applies the rules. */
export function judgedOf(heldOut: readonly Unseen[]): readonly Judged[] {
	const folds = [...new Set(heldOut.map(({ fold }) => fold))];
	return folds.flatMap((fold) => {
		const calibration = fitCalibration(heldOut.filter((unseen) => unseen.fold !== fold));
		return heldOut
			.filter((unseen) => unseen.fold === fold)
			.map(({ filing, source, draft, judgement: raw }): Judged => {
				const judgement = calibrate(raw, calibration);
				const { findings } = applyRules({ draft, judgement }, {});
				return { filing, source, judgement, raw, findings: withCovered(findings), numbers: numbering(filing) };
			});
	});
}

/** Names a filing in what is printed without naming who filed it. */
export function idOf({ accession }: ReadFiling): string {
	return createHash("sha256").update(accession).digest("hex").slice(0, 8);
}
