import { readFileSync } from "node:fs";
import { fold } from "../../server/src/judgement/sentences/plain-view.ts";
import { lint } from "../../server/src/lint.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import type { RequirementId } from "../../server/src/requirements/types.ts";
import { elementName, SHARED } from "../../training/corpus.ts";
import { listShared } from "../support/shared.ts";

/** A whole annual report with a careful reader's answers; sentences in the reader's own cuts. */
interface Labelled {
	readonly source: string;
	readonly labels: {
		readonly elements: Readonly<Record<string, { readonly answer: string; readonly sentences: readonly string[] }>>;
	};
}

/** One answer of ours beside the reader's. */
interface Compared {
	readonly file: string;
	readonly id: RequirementId;
	readonly ours: string;
	readonly theirs: string;
	readonly confidence: number;
	/** Whether the first sentence of our evidence is one of the reader's; undefined where either names none. */
	readonly top: boolean | undefined;
	readonly quoted: string;
}

/**
 * `npm run eval -- --whole`: the shipped judgement on whole annual reports of one to three megabytes, read as their
 * filers filed them. Printed, never kept: it quotes filings.
 */
export function wholeReport(): string {
	const files = listShared("whole", ".json");
	if (files.length === 0) return "skipped: the labels of whole reports (../shared/whole) are not beside the project.";
	const compared = files.flatMap(compare);
	const share = (right: number, of: number) => `${(right / Math.max(1, of)).toFixed(3)} (${right} of ${of})`;
	const exact = compared.filter((it) => it.ours === it.theirs);
	const present = compared.filter((it) => (it.ours === "silent") === (it.theirs === "silent"));
	const evidence = compared.filter((it) => it.top !== undefined);
	const astray = evidence.filter((it) => it.top === false);
	return [
		`${files.length} whole reports, ${compared.length} answers`,
		`answers ${share(exact.length, compared.length)}, presence ${share(present.length, compared.length)}, top evidence ${share(evidence.length - astray.length, evidence.length)}`,
		...compared
			.filter((it) => it.ours !== it.theirs)
			.map(
				(it) => `${it.file} ${it.id}: we ${it.ours} (${it.confidence.toFixed(2)}), reader ${it.theirs}\n  ${it.quoted}`,
			),
		"First evidence that the reader does not name:",
		...astray.map((it) => `${it.file} ${it.id}: ${it.quoted}`),
	].join("\n");
}

function compare(file: string): readonly Compared[] {
	const labelled: Labelled = JSON.parse(readFileSync(`${SHARED}whole/${file}`, "utf8"));
	const { judgement } = lint(readFileSync(SHARED + labelled.source, "utf8"), { path: labelled.source });
	return ANNUAL_REQUIREMENTS.map(({ id }): Compared => {
		const truth = labelled.labels.elements[elementName(id)] ?? { answer: "silent", sentences: [] };
		const own = judgement?.answers.get(id);
		const quoted = own?.evidence[0]?.sentence.text ?? "";
		const named = truth.sentences.map(fold);
		return {
			file: file.replace(/-10k.*/, ""),
			id,
			ours: own?.answer ?? "silent",
			theirs: truth.answer,
			confidence: own?.confidence ?? 0,
			top: quoted && named.length > 0 ? named.some((it) => overlap(it, fold(quoted))) : undefined,
			quoted: quoted.slice(0, 200),
		};
	});
}

/** The reader's cuts may differ from ours by a heading or a list's lead-in. */
function overlap(a: string, b: string): boolean {
	return a === b || (a.length > 20 && b.includes(a)) || (b.length > 20 && a.includes(b));
}
