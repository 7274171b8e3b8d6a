import process from "node:process";
import type { LintOptions, LintResult } from "../lint.ts";
import { safeLint } from "../lint.ts";
import { partOf } from "../report/report-writer.ts";
import type { Part, Reporter } from "../report/reporter.ts";
import { messageOf } from "../text/thrown.ts";
import type { Baseline } from "../waivers/baseline.ts";
import { baselineOf } from "../waivers/baseline.ts";
import { contentsOf } from "../waivers/contents.ts";
import { problemOf, readRegular } from "./files.ts";
import { mend, writeMended } from "./mend.ts";
import { lintDraft, readDraft } from "./read-draft.ts";

/** One file to check. Plain data: a worker gets it as a message. */
export interface Job {
	/** As the system knows it; see `Named`. */
	readonly file: string | Uint8Array;
	/** As it is reported, and by which its format is told. */
	readonly path: string;
	readonly options: LintOptions;
	/** What standard input held; otherwise the file is read. */
	readonly bytes?: Uint8Array;
}

/** What became of one file. Plain data. */
export interface Outcome {
	/** Undefined where the file could not be read. */
	readonly part?: Part;
	/** Why it was not read, and which checks failed: half a sentence each. */
	readonly problems: readonly string[];
	/** Half sentences on what of it was not read as it stands. */
	readonly notes: readonly string[];
	/** Places mended in it. */
	readonly mended: number;
	/** Findings that stand in the baseline and are not told. */
	readonly known: number;
	/** What a baseline that is written now is to hold of it. */
	readonly baseline?: Baseline;
	/** What `--verbose` tells: `fact-sheet, 12,000 bytes`; undefined where it was not read. */
	readonly about?: string;
}

/** How all files of a run are checked. */
export interface Checking {
	readonly reporter: Reporter;
	/** Notes are neither shown nor counted. */
	readonly quiet: boolean;
	/** Mends what may be mended unseen, and tells what is left: `write` puts it into the files, `dry` into none. */
	readonly fix?: "write" | "dry";
	/** Whether a baseline is written from what is found. */
	readonly updates?: boolean;
	/** Reads, judges and checks; must not throw. */
	readonly lint?: (source: string, options: LintOptions) => LintResult;
	/** Names all but the file that its outcome rests on; undefined where nothing is remembered. */
	readonly basis?: string;
	/** The outcome that an earlier run came to, by `keyOf`. */
	readonly known?: (key: string) => Promise<Outcome | undefined>;
}

/** An outcome, and under which key it may be remembered. */
export interface Keyed {
	readonly outcome: Outcome;
	/** Undefined where it is known already, or not to be remembered. */
	readonly key?: string;
}

/** Reads and checks one file, or finds that it was checked before. Never throws: what goes wrong is a problem of the outcome. */
export async function checkFile(job: Job, checking: Checking): Promise<Keyed> {
	try {
		const file = typeof job.file === "string" ? job.file : Buffer.from(job.file);
		const bytes = job.bytes ?? readRegular(file);
		const { basis, known } = checking;
		const key = basis === undefined ? undefined : keyOf(bytes, job, basis);
		const before = key === undefined ? undefined : await known?.(key);
		if (before) return { outcome: before };
		const outcome = await checkBytes(file, bytes, job, checking);
		// What failed may go well another time.
		return { outcome, ...(key !== undefined && outcome.problems.length === 0 && { key }) };
	} catch (error) {
		return { outcome: unread(problemOf(error)) };
	}
}

/** The outcome of a file that could not be read. */
export function unread(problem: string): Outcome {
	return { problems: [problem], notes: [], mended: 0, known: 0 };
}

/** Names what an outcome rests on: the file's bytes and name, what is set for it, and the rest of the run. */
function keyOf(bytes: Uint8Array, { path, file, options }: Job, basis: string): string {
	const content = process.getBuiltinModule("node:crypto").createHash("sha256").update(bytes).digest("hex");
	const name = typeof file === "string" ? "" : Buffer.from(file).toString("base64");
	return process
		.getBuiltinModule("node:crypto")
		.createHash("sha256")
		.update(
			JSON.stringify([content, path, name, options, basis], (_, value) => (value instanceof Map ? [...value] : value)),
		)
		.digest("hex");
}

async function checkBytes(
	file: string | Buffer,
	bytes: Uint8Array,
	{ path, options }: Job,
	checking: Checking,
): Promise<Outcome> {
	const draft = await readDraft(bytes, path);
	if ("problem" in draft) return unread(draft.problem);
	const { fix, reporter, quiet, updates, lint = safeLint } = checking;
	const mends = fix !== undefined && !draft.word;
	const { source, result, places } = mends
		? mend(draft.source, options, lint)
		: { source: draft.source, result: lintDraft(draft, options, lint), places: 0 };
	if (places > 0 && fix === "write") writeMended(file, bytes, draft.source, source);
	const unmended = fix && draft.word ? ["it is not mended: slips in a Word file are mended in Word"] : [];
	const checked = {
		path,
		...(typeof file !== "string" && { pathBase64: file.toString("base64") }),
		source,
		...(draft.word && { places: draft.word.places }),
		result: quiet ? withoutNotes(result) : result,
	};
	return {
		part: partOf(reporter, checked),
		problems: result.failures.map(({ rule, error }) => `rule ${rule} failed: ${messageOf(error)}`),
		notes: [...(draft.word?.notes ?? []), ...unmended],
		mended: places,
		known: result.known?.length ?? 0,
		...(updates && result.draft && { baseline: baselineOf(result.findings, contentsOf(result.judgement, source)) }),
		about: aboutOf(result, bytes.length),
	};
}

function aboutOf({ draft, judgement }: LintResult, bytes: number): string {
	const size = `${bytes.toLocaleString("en")} bytes`;
	if (!draft) return `${size}, no cybersecurity disclosure`;
	return `${size}, ${draft.format}, ${draft.facts.length} facts, ${judgement?.sentences.length ?? 0} sentences`;
}

function withoutNotes(result: LintResult): LintResult {
	return { ...result, findings: result.findings.filter(({ severity }) => severity !== "info") };
}
