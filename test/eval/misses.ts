import type { Answer } from "../../server/src/judgement/types.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import type { RequirementId } from "../../server/src/requirements/types.ts";
import { label } from "../../training/corpus.ts";
import type { Judged } from "./judged.ts";
import { idOf } from "./judged.ts";

/** Longest quote in UTF-16 units. */
const QUOTE = 400;

interface Miss {
	readonly judged: Judged;
	readonly requirement: RequirementId;
	readonly own: Answer;
}

/** The answers that the reader contradicts, those that we were surest of first. Printed, never kept: it quotes filings. */
export function worstMisses(judged: readonly Judged[], most: number): string {
	const misses = ANNUAL_REQUIREMENTS.flatMap(({ id }) => missesOf(id, judged))
		.sort((a, b) => b.own.confidence - a.own.confidence)
		.slice(0, most);
	return [`The ${misses.length} worst misses`, ...misses.map(told)].join("\n\n");
}

/** All answers on one requirement that the reader contradicts. */
export function allMisses(id: RequirementId, judged: readonly Judged[]): string {
	return missesOf(id, judged).map(told).join("\n\n");
}

function missesOf(requirement: RequirementId, judged: readonly Judged[]): readonly Miss[] {
	return judged.flatMap((one) => {
		const own = one.judgement.answers.get(requirement);
		return own && own.answer !== label(one.filing, requirement).answer ? [{ judged: one, requirement, own }] : [];
	});
}

function told({ judged: { filing }, requirement, own }: Miss): string {
	const reader = label(filing, requirement);
	const theirs = reader.sentences.flatMap((n) => filing.sentences.find((s) => s.n === n)?.text ?? []);
	const ours = own.evidence.map((e) => `${e.strength.toFixed(2)} ${e.stance}: ${e.sentence.text}`);
	return [
		`${idOf(filing)} ${requirement}: we ${own.answer} (${own.confidence.toFixed(3)}), reader ${reader.answer}`,
		...quotes("we", ours.slice(0, 2)),
		...quotes("reader", theirs.slice(0, 3)),
	].join("\n");
}

function quotes(who: string, texts: readonly string[]): readonly string[] {
	return (texts.length > 0 ? texts : ["(no sentence)"]).map((text, i) => {
		const quoted = text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text;
		return `  ${(i === 0 ? who : "").padEnd(7)} ${quoted}`;
	});
}
