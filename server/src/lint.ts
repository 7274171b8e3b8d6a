import { withCover } from "./draft/set-cover.ts";
import type { Draft } from "./draft/types.ts";
import { openDraft } from "./formats/open-draft.ts";
import { judgeInSteps } from "./judgement/judge.ts";
import { registrantNames } from "./judgement/sentences/registrant-names.ts";
import type { Judgement } from "./judgement/types.ts";
import { applyInSteps, byPlace } from "./rules/apply.ts";
import type { Finding } from "./rules/define-rule.ts";
import { groupOf } from "./rules/groups.ts";
import { RULES } from "./rules/index.ts";
import { documentFailed } from "./rules/own-findings.ts";
import { supersede } from "./rules/supersede.ts";
import type { CheckOptions } from "./settings/check-options.ts";
import type { SourceText } from "./text/source-text.ts";
import type { Steps } from "./text/steps.ts";
import { finish } from "./text/steps.ts";
import type { Baseline } from "./waivers/baseline.ts";
import { without } from "./waivers/baseline.ts";
import { contentsOf } from "./waivers/contents.ts";
import type { Waived } from "./waivers/waive.ts";
import { waive } from "./waivers/waive.ts";

/** They look at what became of the waivers, once all else is found. */
const ON_WAIVERS = RULES.filter(({ id }) => groupOf(id) === "waiver");

export interface LintOptions extends CheckOptions {
	/** Path or URI of the source: its extension tells the format. */
	readonly path?: string;
	/** VS Code language id; wins over the path (`cyd`, `markdown`, `html`, `xml`). */
	readonly languageId?: string;
}

export interface LintResult {
	/** Undefined when the source is no disclosure draft: then there are no findings. */
	readonly draft?: Draft;
	readonly judgement?: Judgement;
	/** By place, then severity. */
	readonly findings: readonly Finding[];
	/** Findings that somebody has accepted; they are not among `findings`. By place. */
	readonly waived: readonly Waived[];
	/** Findings that stood when the baseline was taken, where there is one; not among `findings` either. */
	readonly known?: readonly Finding[];
	/** Rules that threw, by id, with what they threw. A finding with rule `internal` stands for each. */
	readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** A source that is linted while it is edited: what an edit does not touch is not read, scored or searched again. */
export interface Linting {
	/** Whether all of the source is read; what is left then takes no longer than the Item is long. */
	readonly isRead: boolean;
	/** `[start, end)` of the source as it stood gave way to `inserted` UTF-16 code units. */
	edit(start: number, end: number, inserted: number): void;
	/**
	 * Lints the source as it stands after all edits. Steps that are left undone are taken up by the next run.
	 *
	 * @param source the whole text
	 * @returns what `lint` of the same text returns
	 */
	run(source: SourceText, options?: CheckOptions): Steps<LintResult>;
}

/** Begins to lint a source that will be edited. Nothing is read yet. */
export function openLint(source: SourceText, options: LintOptions = {}): Linting {
	const reading = openDraft(source, options);
	let isRead = false;
	return {
		get isRead() {
			return isRead;
		},
		edit(start, end, inserted) {
			isRead = false;
			reading.edit(start, end, inserted);
		},
		*run(text, options = {}) {
			const { severity = {}, accept = [], registrant = [], terms, baseline } = options;
			yield* reading.advance(text);
			isRead = true;
			const read = yield* reading.draft(text);
			if (!read) return { findings: [], waived: [], failures: [] };
			const draft = withCover(read, options);
			yield;
			const judgement = yield* judgeInSteps(draft, undefined, registrantNames(registrant));
			const input = { draft, judgement, ...(terms && { terms: new Set(terms) }) };
			const { findings, failures } = yield* applyInSteps(input, severity);
			const { open, waived, uses } = waive({ draft, judgement, findings, severity }, accept);
			const own =
				uses.length > 0 ? yield* applyInSteps({ draft, judgement, waivers: uses }, severity, ON_WAIVERS) : undefined;
			const all = own ? [...open, ...own.findings].sort(byPlace) : open;
			return {
				draft,
				judgement,
				...told(supersede(all, RULES), baseline, contentsOf(judgement, text)),
				waived,
				failures: own ? [...failures, ...own.failures] : failures,
			};
		},
	};
}

/** What is told, and what stood before. */
function told(
	findings: readonly Finding[],
	baseline: Baseline | undefined,
	contentOf: (finding: Finding) => string,
): Pick<LintResult, "findings" | "known"> {
	return baseline ? without(baseline, findings, contentOf) : { findings };
}

/**
 * Reads, judges and checks one draft. The one door: editor, command line and tests all go through it.
 *
 * @param source the whole text of the draft
 * @returns the reading, the judgement and the findings; never throws on any source
 */
export function lint(source: string, options: LintOptions = {}): LintResult {
	return finish(openLint(source, options).run(source, options));
}

/**
 * `lint` with a net under it: what a rule throws is caught inside already, this catches the rest (a reader, the
 * classifier), so that neither the editor nor a run over many files dies of one draft.
 *
 * @returns the result; after a failure one `internal` finding at the start, and the failure in `failures`
 */
export function safeLint(source: string, options: LintOptions, run: typeof lint = lint): LintResult {
	try {
		return run(source, options);
	} catch (error) {
		return failedLint(source.length, error);
	}
}

/** The result for a source of so many characters on which reading or judging threw. */
export function failedLint(length: number, error: unknown): LintResult {
	const failed = documentFailed(error, { start: 0, end: Math.min(1, length) });
	return { findings: [failed], waived: [], failures: [{ rule: failed.rule, error }] };
}
