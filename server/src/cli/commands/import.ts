import { existsSync } from "node:fs";
import { printable, printableName } from "../../encode/terminal.ts";
import { loadWord } from "../../process/load-word.ts";
import { problemOf, readRegular } from "../files.ts";
import { fileSink } from "../output.ts";
import type { AddCommand, Io } from "./command.ts";
import { UsageError } from "./command.ts";

interface ImportFlags {
	readonly output?: string;
	readonly force?: boolean;
}

export const addImport: AddCommand = (program, io) => {
	program
		.command("import")
		.summary("make a Markdown draft of a Word file")
		.description(
			"Make a Markdown draft of a Word file (.docx). Headings, lists, tables and footnotes stay; tracked changes are taken as accepted; comments, hidden text and looks are left out.",
		)
		.argument("[file...]", "the Word file")
		.option("-o, --output <file>", "write the draft there instead of to standard output")
		.option("--force", "replace the file that --output names")
		.action(async (files: readonly string[], flags: ImportFlags) => {
			const [file, ...more] = files;
			if (file === undefined || more.length > 0) throw new UsageError("import takes one Word file");
			io.end(await importWord(file, flags, io));
		});
};

async function importWord(file: string, { output, force }: ImportFlags, io: Io): Promise<0 | 2> {
	const say = (words: string) => io.err.write(`cydlint: ${printableName(file)}: ${printable(words)}\n`);
	try {
		if (output !== undefined && !force && existsSync(output))
			throw new Error(`“${output}” is there already; --force replaces it`);
		const { readWord } = await loadWord();
		const word = readWord(readRegular(file));
		if ("problem" in word) throw new Error(word.problem);
		for (const note of word.notes) await say(note);
		const out = output === undefined ? undefined : fileSink(output);
		await (out ?? io.out).write(word.markdown);
		await out?.close(0);
		return 0;
	} catch (error) {
		await say(problemOf(error));
		return 2;
	}
}
