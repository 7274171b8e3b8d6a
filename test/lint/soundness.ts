import assert from "node:assert/strict";
import type { Draft, Passage } from "../../server/src/draft/types.ts";
import type { Judgement } from "../../server/src/judgement/types.ts";
import type { LintResult } from "../../server/src/lint.ts";
import { isBlank } from "../../server/src/text/mapped-text.ts";
import type { Span } from "../../server/src/text/span.ts";
import { said } from "../support/said.ts";

/** That every span of a draft is one of its source, in order, and that texts say what stands there. */
export function assertSoundDraft(source: string, draft: Draft): void {
	const inside = (span: Span, what: string) => assertInside(source, span, what);
	assert.equal(draft.source, source);
	inside(draft.anchor, "anchor");
	for (const span of [draft.formSpan, draft.periodSpan]) if (span) inside(span, "cover");
	for (const problem of draft.problems) inside(problem, problem.kind);
	for (const reference of draft.references) inside(reference, reference.address);
	for (const context of draft.contexts) inside(context, "context");
	let last = 0;
	for (const passage of draft.passages) {
		assertSoundPassage(source, passage);
		if (draft.format === "fact-sheet") continue;
		assert.ok(last <= passage.start, "passages in order, none twice");
		last = passage.end;
	}
	let before = 0;
	for (const fact of draft.facts) {
		for (const span of [fact, fact.name, fact.valueSpan, ...fact.fragments]) inside(span, fact.concept);
		for (const span of Object.values(fact.inline?.spans ?? {})) inside(span, fact.concept);
		assert.ok(before <= fact.start, "facts in order");
		before = fact.start;
		for (const fragment of fact.fragments)
			for (const passage of fragment.passages) {
				assertSoundPassage(source, passage);
				assert.ok(fragment.start <= passage.start && passage.end <= fragment.end, "passage in its fragment");
			}
	}
}

function assertSoundPassage(source: string, passage: Passage): void {
	assertInside(source, passage, "passage");
	const { text } = passage;
	assert.ok(text.length > 0 && !isBlank(text.text.charCodeAt(0)), "a passage has words");
	assert.deepEqual(text.span(0, text.length), { start: passage.start, end: passage.end });
	let last = { start: 0, end: 0 };
	for (let at = 0; at < text.length; at++) {
		const span = text.span(at, at + 1);
		assertInside(source, span, "character");
		assert.ok(last.end <= span.start || (last.start === span.start && last.end === span.end), "characters in order");
		last = span;
		const said = text.text.charAt(at);
		const stands = source.slice(span.start, span.end);
		const decoded = isBlank(said.charCodeAt(0)) || stands === said || /^&.+/.test(stands);
		assert.ok(decoded, `${JSON.stringify(said)} stands for ${JSON.stringify(stands)}`);
	}
}

/** That a result holds no failure, and that all its places are in the source and in what they are part of. */
export function assertSoundResult(source: string, { draft, judgement, findings, waived, failures }: LintResult): void {
	assert.deepEqual(failures, []);
	if (!draft || !judgement) {
		assert.deepEqual([...findings, ...waived], []);
		return;
	}
	assertSoundDraft(source, draft);
	assertSoundJudgement(source, judgement);
	for (const note of draft.waivers ?? []) {
		assertInside(source, note, "waiver");
		assertInside(source, note.name, "name of a waiver");
		assert.match(source.slice(note.start, note.end), /^<!--\s*cydlint-accept[\s\S]*-->$/);
	}
	for (const { finding } of waived) assertInside(source, finding, `accepted ${finding.rule}`);
	let last = 0;
	for (const finding of findings) {
		assertInside(source, finding, finding.rule);
		assert.ok(last <= finding.start, "findings in order");
		last = finding.start;
		assert.doesNotMatch(said(finding), /\{\w+\}|\bundefined\b|\bNaN\b/, `${finding.rule}: every place is filled`);
		for (const related of finding.related) assertInside(source, related, `${finding.rule}: ${related.message}`);
	}
}

function assertSoundJudgement(source: string, { sentences, evidence, answers, verdicts, blocks }: Judgement): void {
	for (const { text, passage, offset, start, end } of sentences) {
		assert.equal(text, passage.text.text.slice(offset, offset + text.length));
		assert.deepEqual({ start, end }, passage.text.span(offset, offset + text.length));
	}
	const all = [
		...evidence,
		...[...answers.values(), ...verdicts.values()].flatMap((it) => it.evidence),
		...[...blocks.values()].flatMap((it) => it.better),
	];
	for (const { sentence, words, strength, start, end } of all) {
		assertInside(source, { start, end }, "evidence");
		assert.ok(strength >= 0 && strength <= 1, `strength ${strength}`);
		for (const word of words)
			assert.ok(sentence.start <= word.start && word.end <= sentence.end, "words in their sentence");
	}
	for (const { confidence } of [...answers.values(), ...verdicts.values(), ...blocks.values()])
		assert.ok(confidence >= 0 && confidence <= 1, `confidence ${confidence}`);
}

function assertInside(source: string, { start, end }: Span, what: string): void {
	const ordered =
		Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.length;
	assert.ok(ordered, `${what} ${start}-${end} of ${source.length}`);
}
