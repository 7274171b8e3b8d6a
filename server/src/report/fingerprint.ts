import type { LintResult } from "../lint.ts";
import type { Finding } from "../rules/define-rule.ts";
import { hash } from "../text/hash.ts";

/** So many UTF-16 units of a place are looked at: a block's beginning tells it from others. */
const SEEN = 400;

/**
 * What tells each finding of a draft from the others whatever line it stands in: its rule, message, requirement and
 * concept and the words of its place, without white space. Of findings that share all that the second, third … are
 * numbered, so that a new one never passes for one that was there.
 *
 * @returns a fingerprint a finding, in their order
 */
export function fingerprintsOf({ findings }: LintResult, source: string): readonly string[] {
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const own = contentOf(finding, source);
		const count = (seen.get(own) ?? 0) + 1;
		seen.set(own, count);
		return hash(`${own}|${count}`);
	});
}

function contentOf({ rule, messageId, requirement, concept, start, end }: Finding, source: string): string {
	const words = source.slice(start, Math.min(end, start + SEEN)).replace(/\s+/g, "");
	return [rule, messageId, requirement ?? "", concept ?? "", words].join("|");
}
