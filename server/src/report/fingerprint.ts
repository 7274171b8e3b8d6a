import type { LintResult } from "../lint.ts";
import type { Finding } from "../rules/define-rule.ts";
import { hash } from "../text/hash.ts";
import { contentsOf } from "../waivers/contents.ts";

/**
 * What tells each finding of a draft from the others whatever line it stands in. Of findings that are about the same
 * words the second, third … are numbered, so that a new one never passes for one that was there.
 *
 * @param findings those of the result, or others of the same draft
 * @returns a fingerprint a finding, in their order
 */
export function fingerprintsOf(
	{ judgement, findings: own }: LintResult,
	source: string,
	findings: readonly Finding[] = own,
): readonly string[] {
	const seen = new Map<string, number>();
	const contentOf = contentsOf(judgement, source);
	return findings.map((finding) => {
		const content = contentOf(finding);
		const count = (seen.get(content) ?? 0) + 1;
		seen.set(content, count);
		return hash(`${content}|${count}`);
	});
}
