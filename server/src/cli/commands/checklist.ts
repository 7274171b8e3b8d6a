import { resolve } from "node:path";
import { printableName } from "../../encode/terminal.ts";
import { checklistText } from "../../report/checklist-text.ts";
import { checklistJson } from "../../report/formats/json.ts";
import type { Checked } from "../../report/reporter.ts";
import { problemOf, readRegular } from "../files.ts";
import { lintDraft, readDraft } from "../read-draft.ts";
import { createRunSettings } from "../run-settings.ts";
import type { AddCommand, Io } from "./command.ts";
import { UsageError } from "./command.ts";
import type { SetFlags } from "./set-options.ts";
import { addSetOptions, givenBy } from "./set-options.ts";

interface ChecklistFlags extends SetFlags {
	readonly format: string;
}

export const addChecklist: AddCommand = (program, io) => {
	addSetOptions(program.command("checklist"))
		.summary("say what a draft answers, requirement by requirement")
		.description(
			"Say what a draft answers, requirement by requirement: the answer, the sentence that decides, flag and text block, and what is lacking. It ends with 0 whatever is open; lint is for that.",
		)
		.argument("[file...]", "the draft, or - for standard input")
		.option("--format <name>", "text or json", "text")
		.action(async (files: readonly string[], flags: ChecklistFlags) => {
			const [file, ...more] = files;
			if (file === undefined || more.length > 0) throw new UsageError("checklist takes one draft");
			if (flags.format !== "text" && flags.format !== "json")
				throw new UsageError(`--format is text or json, not “${flags.format}”`);
			try {
				const checked = await check(file, flags, io);
				const text = checklistText(checked, io.paint, io.columns);
				if (text === undefined) throw new Error("it is no cybersecurity disclosure");
				await io.out.write(flags.format === "json" ? `${checklistJson(checked)}\n` : text);
			} catch (error) {
				await io.err.write(`cydlint: ${printableName(file)}: ${printableName(problemOf(error))}\n`);
				io.end(2);
			}
		});
};

/** @throws why the file could not be checked, as half a sentence about it */
async function check(file: string, flags: SetFlags, io: Io): Promise<Checked> {
	const { settings, faults } = createRunSettings(givenBy(flags)).of(file);
	const [fault] = faults;
	if (fault) throw new Error(`${fault.place}: ${fault.message}`);
	const draft = await readDraft(file === "-" ? await io.stdin() : readRegular(file), file);
	if ("problem" in draft) throw new Error(draft.problem);
	const result = lintDraft(draft, { ...settings, path: resolve(file) });
	return { path: file, source: draft.source, result, ...(draft.word && { places: draft.word.places }) };
}
