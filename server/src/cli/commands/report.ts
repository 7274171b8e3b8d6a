import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { printableName } from "../../encode/terminal.ts";
import { sheetHtml } from "../../report/sheet/html.ts";
import type { SheetRecord } from "../../report/sheet/record.ts";
import { ruleSetName, sheetName } from "../../report/sheet/record.ts";
import { sheetOf } from "../../report/sheet/sheet.ts";
import { problemOf, readRegular } from "../files.ts";
import { fileSink } from "../output.ts";
import { lintDraft, readDraft } from "../read-draft.ts";
import { createRunSettings } from "../run-settings.ts";
import type { AddCommand, Io } from "./command.ts";
import { UsageError } from "./command.ts";

interface ReportFlags {
	readonly output?: string;
	readonly final?: boolean;
	readonly time?: string;
}

export const addReport: AddCommand = (program, io) => {
	program
		.command("report")
		.summary("write a sign-off sheet for a draft")
		.description(
			"Write a sign-off sheet: one HTML page with the answer to each requirement, its evidence and every finding, and room for those who sign. It opens and prints without a connection.",
		)
		.argument("[file...]", "the draft")
		.option("--output <file>", "write the sheet there instead of to standard output")
		.option("--final", "the sheet that is signed, not an interim one")
		.option(
			"--time <time>",
			"time of the record, ISO 8601 in UTC, instead of now: the same input then gives the same sheet",
		)
		.action(async (files: readonly string[], flags: ReportFlags) => {
			const [file, ...more] = files;
			if (file === undefined || more.length > 0) throw new UsageError("report takes one draft");
			io.end(await writeSheet(file, flags, io));
		});
};

async function writeSheet(file: string, flags: ReportFlags, io: Io): Promise<0 | 2> {
	const fail = async (problem: string): Promise<2> => {
		await io.err.write(`cydlint: ${printableName(file)}: ${printableName(problem)}\n`);
		return 2;
	};
	const time = timeOf(flags.time);
	const { settings, faults } = createRunSettings().of(file);
	const [fault] = faults;
	if (fault) return fail(`${fault.place}: ${fault.message}`);
	let bytes: Uint8Array;
	try {
		bytes = readRegular(file);
	} catch (error) {
		return fail(problemOf(error));
	}
	const draft = await readDraft(bytes, file);
	if ("problem" in draft) return fail(draft.problem);
	const { severity } = settings;
	const record: Omit<SheetRecord, "id"> = {
		file,
		sha256: createHash("sha256").update(bytes).digest("hex"),
		size: bytes.length,
		tool: { name: io.tool.name, version: io.tool.version },
		ruleSet: ruleSetName(),
		severity,
		time,
		kind: flags.final ? "final" : "interim",
	};
	const result = lintDraft(draft, { path: resolve(file), severity });
	const checked = { result, source: draft.source, ...(draft.word && { places: draft.word.places }) };
	const sheet = sheetOf(checked, { ...record, id: sheetName(record) });
	if (!sheet) return fail("no cybersecurity disclosure to sign");
	const out = flags.output === undefined ? undefined : fileSink(flags.output);
	await (out ?? io.out).write(sheetHtml(sheet));
	await out?.close(0);
	return 0;
}

function timeOf(given: string | undefined): string {
	const time = given === undefined ? new Date() : new Date(given);
	if (Number.isNaN(time.getTime()))
		throw new UsageError(`--time is a time such as 2026-03-01T12:00:00Z, not “${given}”`);
	return time.toISOString();
}
