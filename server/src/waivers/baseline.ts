import { byPlace } from "../rules/apply.ts";
import type { Finding } from "../rules/define-rule.ts";
import { RULES } from "../rules/index.ts";
import { byGravity, supersede, withCovered } from "../rules/supersede.ts";

/** Findings of one draft that stood when the baseline was taken: how often each, by rule and what it is about. */
export type Baseline = ReadonlyMap<string, number>;

/** What a baseline leaves. */
export interface Left {
	readonly findings: readonly Finding[];
	/** Those that stood before, one by one. */
	readonly known: readonly Finding[];
}

/** `wording-absolute ecd5613d831e49fd`: what names a finding in a baseline, whatever line it stands in. */
export function baselineKey(finding: Finding, contentOf: (finding: Finding) => string): string {
	return `${finding.rule} ${contentOf(finding)}`;
}

/**
 * The baseline of a draft as it stands: its findings, and those that they cover, since an old finding that is mended must
 * not make new ones of them. What failed in us is in none.
 */
export function baselineOf(findings: readonly Finding[], contentOf: (finding: Finding) => string): Baseline {
	const counts = new Map<string, number>();
	for (const finding of withCovered(findings)) {
		if (finding.basis === undefined) continue;
		const key = baselineKey(finding, contentOf);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/**
 * Takes out what stood before, each as often as it did. A finding is new whose words are, so that none hides behind one
 * that is mended; one that an old finding covers is told by itself.
 *
 * @param findings in order; they may cover others
 */
export function without(
	baseline: Baseline,
	findings: readonly Finding[],
	contentOf: (finding: Finding) => string,
): Left {
	const left = new Map(baseline);
	const known: Finding[] = [];
	const isKnown = (finding: Finding): boolean => {
		const key = baselineKey(finding, contentOf);
		const count = left.get(key) ?? 0;
		if (count === 0) return false;
		left.set(key, count - 1);
		known.push(finding);
		return true;
	};
	const open = findings.flatMap(({ covers = [], ...own }): readonly Finding[] => {
		const isOld = isKnown(own);
		const fresh = covers.filter((it) => !isKnown(it));
		if (!isOld) return [fresh.length > 0 ? { ...own, covers: fresh } : own];
		const [leader, ...others] = fresh.toSorted(byGravity);
		return leader ? [others.length > 0 ? { ...leader, covers: others } : leader] : [];
	});
	return { findings: open, known };
}

/** A result with all findings that stand, those that a baseline knows too: for a sheet that somebody signs. */
export function withKnown<R extends { readonly findings: readonly Finding[]; readonly known?: readonly Finding[] }>(
	result: R,
): R {
	const { findings, known = [] } = result;
	if (known.length === 0) return result;
	const single = withCovered(findings).map(({ covers: _, ...own }) => own);
	return { ...result, findings: supersede([...single, ...known].sort(byPlace), RULES), known: [] };
}
