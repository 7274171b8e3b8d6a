import { readDraft } from "../../server/src/formats/open-draft.ts";
import { judge } from "../../server/src/judgement/judge.ts";
import { readShipped } from "../../server/src/judgement/learned.ts";
import type { Judgement } from "../../server/src/judgement/types.ts";
import { applyRules } from "../../server/src/rules/apply.ts";

/** The length of a usual Item, in UTF-16 units: times are also told for it. */
const USUAL = 4_000;
/** The first filings run code that is not yet compiled and are not counted. */
const WARMING = 40;
const ONE = "score one sentence";

interface Sample {
	readonly milliseconds: number;
	readonly characters: number;
}

/**
 * What reading, judging and checking one draft costs, with the weights that are shipped: cold, when none of its
 * sentences has been judged before, warm, when all have, and warm but for one changed sentence; and what
 * the classifier alone takes for one sentence that is new to it.
 *
 * @param sources drafts as fact sheets, in any order; the first are run and not counted
 */
export function timingTable(sources: readonly string[]): string {
	const began = performance.now();
	const by = readShipped();
	const loading = performance.now() - began;
	const steps = ["read", "judge, cold", "judge, warm", "judge, one changed", ONE, "rules"] as const;
	const samples = new Map<string, Sample[]>(steps.map((step) => [step, []]));
	sources.forEach((source, i) => {
		const time = <T>(step: (typeof steps)[number], run: () => T): T => {
			const start = performance.now();
			const value = run();
			const milliseconds = performance.now() - start;
			if (i >= WARMING) samples.get(step)?.push({ milliseconds, characters: source.length });
			return value;
		};
		const draft = time("read", () => readDraft(source, { languageId: "cyd" }));
		if (!draft) return;
		time("judge, cold", () => judge(draft, by));
		const judgement = time("judge, warm", () => judge(draft, by));
		const changed = readDraft(withChange(source, judgement), { languageId: "cyd" });
		if (changed) time("judge, one changed", () => judge(changed, by));
		const other = `${judgement.sentences[judgement.sentences.length >> 1]?.text ?? ""} Anew.`;
		time(ONE, () => by.classifier.score(other));
		time("rules", () => applyRules({ draft, judgement }, {}));
	});
	return [
		`Time a filing in milliseconds (weights unpacked in ${loading.toFixed(0)} ms)`,
		`${"".padEnd(22)}${["median", "p95", `a ${USUAL} chars`].map((head) => head.padStart(14)).join("")}`,
		...Array.from(samples, ([step, all]) => row(step, all)),
	].join("\n");
}

/** The source with a word put before the last word of the sentence in the middle. */
function withChange(source: string, { sentences }: Judgement): string {
	const middle = sentences[sentences.length >> 1];
	if (!middle) return source;
	const at = Math.max(middle.start, source.lastIndexOf(" ", middle.end - 1));
	return `${source.slice(0, at)} anew${source.slice(at)}`;
}

function row(step: string, samples: readonly Sample[]): string {
	const times = samples.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
	const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
	const total = times.reduce((sum, time) => sum + time, 0);
	const characters = samples.reduce((sum, sample) => sum + sample.characters, 0);
	const usual = (USUAL * total) / Math.max(1, characters);
	// What one sentence takes does not grow with its draft.
	const columns = [at(0.5), at(0.95), ...(step === ONE ? [] : [usual])];
	return step.padEnd(22) + columns.map((time) => time.toFixed(2).padStart(14)).join("");
}
