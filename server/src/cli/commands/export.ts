import { resolve } from "node:path";
import { printable, printableName } from "../../encode/terminal.ts";
import { loadWord } from "../../process/load-word.ts";
import { reviewComments } from "../../report/word/review.ts";
import { problemOf, readRegular } from "../files.ts";
import { fileSink } from "../output.ts";
import { lintDraft, readDraft } from "../read-draft.ts";
import { createRunSettings } from "../run-settings.ts";
import type { AddCommand, Io } from "./command.ts";
import { timeOf, UsageError } from "./command.ts";

interface ExportFlags {
	readonly output?: string;
	readonly time?: string;
}

export const addExport: AddCommand = (program, io) => {
	program
		.command("export")
		.summary("write a draft as Word, with its findings as comments")
		.description(
			"Write a draft as a Word file with its findings as comments, numbered as on the sign-off sheet; those that were accepted are resolved, with who accepted them and why. A draft that is a Word file gets comments and no other change; of any other the Item is written, and beside it a clean copy.",
		)
		.argument("[file...]", "the draft")
		.option("-o, --output <file>", "the Word file to write: draft.docx; the clean copy is draft.clean.docx")
		.option("--time <time>", "time of the comments, ISO 8601 in UTC, instead of now")
		.action(async (files: readonly string[], flags: ExportFlags) => {
			const [file, ...more] = files;
			const { output } = flags;
			if (file === undefined || more.length > 0) throw new UsageError("export takes one draft");
			if (output === undefined || !/\.docx$/i.test(output))
				throw new UsageError("export needs --output with the name of a .docx");
			if (resolve(file) === resolve(output)) throw new UsageError("export does not replace the draft itself");
			const time = timeOf(flags.time);
			try {
				await exportFile(file, output, time, io);
			} catch (error) {
				await io.err.write(`cydlint: ${printableName(file)}: ${printable(problemOf(error))}\n`);
				io.end(2);
			}
		});
};

/** @throws why nothing is written, as half a sentence about the file */
async function exportFile(file: string, output: string, time: Date, io: Io): Promise<void> {
	const { settings, faults } = createRunSettings().of(file);
	const [fault] = faults;
	if (fault) throw new Error(`${fault.place}: ${fault.message}`);
	const bytes = readRegular(file);
	const draft = await readDraft(bytes, file);
	if ("problem" in draft) throw new Error(draft.problem);
	const result = lintDraft(draft, { ...settings, path: resolve(file) });
	if (!result.draft) throw new Error("no cybersecurity disclosure to export");
	const { exportDraft } = await loadWord();
	const word = draft.word && { bytes, text: draft.word };
	const comments = reviewComments(result, draft.source);
	const { passages } = result.draft;
	const made = await exportDraft({ passages, comments, ...(word && { word }) }, time.toISOString());
	const clean = output.replace(/\.docx$/i, ".clean.docx");
	for (const [path, content] of [
		[output, made.commented],
		[clean, made.clean],
	] as const) {
		if (!content) continue;
		const out = fileSink(path);
		out.writeBytes(content);
		await out.close(0);
	}
	const copies = made.clean ? `; clean copy: ${printableName(clean)}` : "";
	const count = `${made.comments} ${made.comments === 1 ? "comment" : "comments"}`;
	await io.err.write(`cydlint: ${printableName(output)}: ${count}${copies}\n`);
}
