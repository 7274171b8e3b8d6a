import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { createConfigFiles, readBaselineAt } from "../process/config-files.ts";
import type { BaselineFile } from "../settings/baseline-file.ts";
import { BASELINE_NAME, baselineText } from "../settings/baseline-file.ts";
import { namedIn } from "../settings/for-draft.ts";
import { messageOf } from "../text/thrown.ts";
import type { Baseline } from "../waivers/baseline.ts";
import type { Outcome } from "./check-file.ts";

/** How a run uses a baseline. */
export interface BaselineUse {
	/** The one file that holds, instead of the nearest `.cydlint-baseline.json` of each draft. */
	readonly file?: string;
	/** Whether it is written anew from what is found. */
	readonly update: boolean;
}

/** The baselines of one run. */
export interface RunBaselines {
	/** The baseline file that holds for the drafts in a folder; none where it is written anew. */
	of(folder: string): BaselineFile | undefined;
	/** Takes note of what was found in a draft: how much of what its baseline holds, and what a new one is to hold. */
	checked(path: string, outcome: Pick<Outcome, "known" | "baseline">, baseline: Baseline | undefined): void;
	/** Writes what is to be written. @returns what there is to say of it all, as a line each, and a failure as a throw */
	end(): readonly string[];
}

/** Baselines by draft, or the one that is given. */
export function createRunBaselines({ file, update }: BaselineUse): RunBaselines {
	const files = createConfigFiles();
	const named = file === undefined ? undefined : (readBaselineAt(resolve(file)) ?? gone(file));
	const target = resolve(file ?? files.baselineOf(resolve(""))?.path ?? BASELINE_NAME);
	const fresh = new Map<string, Baseline>();
	let known = 0;
	let expected = 0;
	return {
		of: (folder) => (update ? undefined : (named ?? files.baselineOf(folder))),
		checked(path, outcome, baseline) {
			known += outcome.known;
			expected += sum(baseline);
			const key = namedIn(target.replaceAll("\\", "/"), resolve(path).replaceAll("\\", "/"));
			if (outcome.baseline) fresh.set(key, outcome.baseline);
		},
		end() {
			if (update) return [write(target, fresh)];
			const mended = expected - known;
			return [
				...(known > 0 ? [`${counted(known)} in the baseline, not told again`] : []),
				...(mended > 0
					? [
							`${counted(mended)} in the baseline that ${mended === 1 ? "is" : "are"} found no longer; --update-baseline takes ${mended === 1 ? "it" : "them"} out`,
						]
					: []),
			];
		},
	};
}

/** Drafts that were not checked this time keep what stands of them. */
function write(target: string, fresh: ReadonlyMap<string, Baseline>): string {
	const old = readBaselineAt(target);
	const all = new Map([...(old?.files ?? []), ...fresh]);
	const shown = relative("", target);
	try {
		writeFileSync(target, baselineText(all));
	} catch (error) {
		throw new Error(`the baseline ${shown} was not written: ${messageOf(error)}`);
	}
	const count = [...fresh.values()].reduce((total, baseline) => total + sum(baseline), 0);
	return `${shown} holds ${counted(count)} of ${fresh.size} ${fresh.size === 1 ? "draft" : "drafts"}`;
}

function gone(file: string): BaselineFile {
	return {
		path: resolve(file).replaceAll("\\", "/"),
		files: new Map(),
		problem: "is not there; --update-baseline writes it",
	};
}

function sum(baseline: Baseline | undefined): number {
	return [...(baseline?.values() ?? [])].reduce((total, count) => total + count, 0);
}

function counted(count: number): string {
	return `${count} ${count === 1 ? "finding" : "findings"}`;
}
