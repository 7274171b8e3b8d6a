import type { Judgement, Sentence } from "../judgement/types.ts";
import type { Finding } from "../rules/define-rule.ts";
import { hash } from "../text/hash.ts";
import { lastWhere } from "../text/sorted.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** So many UTF-16 units of a place are looked at: a block's beginning tells it from others. */
const SEEN = 400;

/**
 * Names what a finding is about, wherever it stands: its rule, message, requirement and concept, the words of its place,
 * and the sentence that they stand in. White space and tags do not count, so that a line that moves or wraps changes
 * nothing; another word does.
 *
 * @returns a function from a finding to 16 hexadecimal digits; two findings with the same sentence have the same
 */
export function contentsOf(judgement: Judgement | undefined, source: SourceText): (finding: Finding) => string {
	let sorted: readonly Sentence[] | undefined;
	const around = ({ start, end }: Span): string => {
		sorted ??= (judgement?.sentences ?? []).toSorted((a, b) => a.start - b.start);
		const all = sorted;
		const at = lastWhere(all.length, (i) => (all[i]?.start ?? 0) <= start);
		const sentence = all[at];
		return sentence && end <= sentence.end ? sentence.text.replace(/\s+/g, "") : "";
	};
	return (finding) => {
		const { rule, messageId, requirement = "", concept = "", start, end } = finding;
		const place = source.slice(start, Math.min(end, start + SEEN));
		const words = place.replace(/<[^<>]{0,400}>|\s+/g, "");
		return hash([rule, messageId, requirement, concept, words, around(finding)].join("|"));
	};
}
