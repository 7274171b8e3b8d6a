import { existsSync, readFileSync } from "node:fs";
import type { Answer } from "../../../server/src/judgement/types.ts";
import { lint } from "../../../server/src/lint.ts";
import type { AnyRequirementId, RequirementId } from "../../../server/src/requirements/types.ts";
import type { Finding, Severity } from "../../../server/src/rules/define-rule.ts";
import { SHARED } from "../../../training/corpus.ts";

/** What a careful reader said of a finding. Pedantic: true, and no lawyer would raise it. */
export const VERDICTS = ["RIGHT", "RIGHT-BUT-SEVERITY", "PEDANTIC", "WRONG"] as const;
export type ReaderVerdict = (typeof VERDICTS)[number];

/** A finding as it stood when it was judged. */
export interface JudgedFinding {
	readonly file: string;
	readonly rule: string;
	readonly severity: Severity;
	/** UTF-16 offsets in the fact sheet. */
	readonly start: number;
	readonly end: number;
	readonly requirement: string | null;
	readonly concept?: string;
	readonly verdict: ReaderVerdict;
	readonly why: string;
}

/** A defect that the reader raised and no finding told. */
export interface Missed {
	readonly file: string;
	/** `typo`, `misTaggedBlock`. */
	readonly type: string;
	readonly severity: Severity;
	/** Words of the sheet, parts of them left out by `...` or parted by `/` and `;`; a block's letters may lead: `RM: `. */
	readonly sentence: string;
	readonly why: string;
}

/** An answer of ours that the reader corrected. */
export interface Corrected {
	readonly file: string;
	readonly requirement: RequirementId;
	/** The reader's. */
	readonly yours: string;
	readonly why: string;
}

/** A fact sheet with what the reader said of it and what the rules find in it now. */
export interface JudgedSheet {
	readonly file: string;
	readonly source: string;
	readonly judged: readonly JudgedFinding[];
	readonly missed: readonly Missed[];
	readonly corrected: readonly Corrected[];
	readonly answers: ReadonlyMap<AnyRequirementId, Answer>;
	readonly findings: readonly Finding[];
}

const FOLDER = `${SHARED}findings/`;

/** All fact sheets whose findings were judged one by one, checked anew; empty where they are not beside the project. */
export function judgedSheets(): readonly JudgedSheet[] {
	if (!existsSync(`${FOLDER}judged.json`)) return [];
	const all = JSON.parse(readFileSync(`${FOLDER}judged.json`, "utf8")) as {
		readonly findings: readonly JudgedFinding[];
		readonly misses: readonly Missed[];
		readonly answers: readonly Corrected[];
	};
	const files = [...new Set([...all.findings, ...all.misses].map((it) => it.file))].sort();
	return files.map((file) => {
		const source = readFileSync(`${FOLDER}${file}.cyd`, "utf8");
		const { findings, judgement } = lint(source, { languageId: "cyd" });
		const of = <T extends { readonly file: string }>(items: readonly T[]) => items.filter((it) => it.file === file);
		return {
			file,
			source,
			judged: of(all.findings),
			missed: of(all.misses),
			corrected: of(all.answers),
			answers: judgement?.answers ?? new Map(),
			findings,
		};
	});
}
