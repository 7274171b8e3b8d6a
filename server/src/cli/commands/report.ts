import { extname, resolve } from "node:path";
import { printableName } from "../../encode/terminal.ts";
import { sha256 } from "../../process/hash.ts";
import { loadWord } from "../../process/load-word.ts";
import { recordOf } from "../../process/sheet-record.ts";
import { sheetHtml } from "../../report/sheet/html.ts";
import { sheetMarkdown } from "../../report/sheet/markdown.ts";
import type { Sheet } from "../../report/sheet/sheet.ts";
import { sheetOf } from "../../report/sheet/sheet.ts";
import { problemOf, readRegular } from "../files.ts";
import { fileSink } from "../output.ts";
import { lintDraft, readDraft } from "../read-draft.ts";
import { readRecord } from "../read-record.ts";
import { createRunSettings } from "../run-settings.ts";
import type { AddCommand, Io } from "./command.ts";
import { timeOf, UsageError } from "./command.ts";
import type { SetFlags } from "./set-options.ts";
import { addSetOptions, givenBy } from "./set-options.ts";

interface ReportFlags extends SetFlags {
	readonly output?: string;
	readonly format?: string;
	readonly final?: boolean;
	readonly time?: string;
	readonly previous?: string;
	readonly legend?: string;
}

/** Forms of the sheet, by the extension of the file that it is written to. */
const FORMS: ReadonlyMap<string, "html" | "markdown" | "docx"> = new Map([
	[".html", "html"],
	[".htm", "html"],
	[".md", "markdown"],
	[".markdown", "markdown"],
	[".docx", "docx"],
]);

export const addReport: AddCommand = (program, io) => {
	addSetOptions(program.command("report"))
		.summary("write a sign-off sheet for a draft")
		.description(
			"Write a sign-off sheet: the answer to each requirement, its evidence and every finding, and room for those who sign. As one HTML page it opens and prints without a connection; as Word or Markdown it can be marked up.",
		)
		.argument("[file...]", "the draft")
		.option("-o, --output <file>", "write the sheet there instead of to standard output: .html, .md or .docx")
		.option("--format <name>", "html, markdown or docx, where --output does not tell")
		.option("--final", "the sheet that is signed, not an interim one")
		.option("--previous <sheet>", "the sheet that this one follows: its name is recorded")
		.option("--legend <words>", "counsel's words above the sheet")
		.option(
			"--time <time>",
			"time of the record, ISO 8601 in UTC, instead of now: the same input then gives the same sheet",
		)
		.action(async (files: readonly string[], flags: ReportFlags) => {
			const [file, ...more] = files;
			if (file === undefined || more.length > 0) throw new UsageError("report takes one draft");
			const [form, time] = [formOf(flags), timeOf(flags.time)];
			if (form === "docx" && flags.output === undefined) throw new UsageError("a sheet as Word needs --output");
			try {
				await writeSheet(await sheetOfFile(file, time, flags, io), form, flags.output, io);
			} catch (error) {
				await io.err.write(`cydlint: ${printableName(file)}: ${printableName(problemOf(error))}\n`);
				io.end(2);
			}
		});
};

/** @throws why there is no sheet of the file, as half a sentence about it */
async function sheetOfFile(file: string, time: Date, flags: ReportFlags, { tool }: Io): Promise<Sheet> {
	const { settings, faults } = createRunSettings(givenBy(flags)).of(file);
	const [fault] = faults;
	if (fault) throw new Error(`${fault.place}: ${fault.message}`);
	const bytes = readRegular(file);
	const draft = await readDraft(bytes, file);
	if ("problem" in draft) throw new Error(draft.problem);
	const result = lintDraft(draft, { ...settings, path: resolve(file) });
	const { previous, legend } = flags;
	const record = recordOf({
		...{ file, sha256: sha256(bytes), size: bytes.length, result, tool, settings, time, isFinal: flags.final === true },
		...(previous !== undefined && { previous: await nameOfSheet(previous) }),
		...(legend !== undefined && { legend }),
	});
	const checked = { result, source: draft.source, ...(draft.word && { places: draft.word.places }) };
	const sheet = sheetOf(checked, record, draft.word?.notes);
	if (!sheet) throw new Error("no cybersecurity disclosure to sign");
	return sheet;
}

async function nameOfSheet(path: string): Promise<string> {
	const record = await readRecord(readRegular(path));
	if (!record) throw new Error(`“${path}” is no sign-off sheet; it holds no record`);
	return record.id;
}

async function writeSheet(sheet: Sheet, form: "html" | "markdown" | "docx", output: string | undefined, io: Io) {
	const content =
		form === "docx"
			? await (await loadWord()).sheetDocx(sheet)
			: form === "markdown"
				? sheetMarkdown(sheet)
				: sheetHtml(sheet);
	const out = output === undefined ? undefined : fileSink(output);
	if (typeof content === "string") await (out ?? io.out).write(content);
	else out?.writeBytes(content);
	await out?.close(0);
}

function formOf({ output, format }: ReportFlags): "html" | "markdown" | "docx" {
	if (format === undefined) return FORMS.get(extname(output ?? "").toLowerCase()) ?? "html";
	if (format === "html" || format === "markdown" || format === "docx") return format;
	throw new UsageError(`--format is html, markdown or docx, not “${format}”`);
}
