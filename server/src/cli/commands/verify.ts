import { printable, printableName } from "../../encode/terminal.ts";
import { sha256 } from "../../process/hash.ts";
import { differences, ruleSetName, settingsName } from "../../report/sheet/record.ts";
import { problemOf, readRegular } from "../files.ts";
import { readRecord } from "../read-record.ts";
import { createRunSettings } from "../run-settings.ts";
import type { AddCommand, Io } from "./command.ts";
import { UsageError } from "./command.ts";
import type { SetFlags } from "./set-options.ts";
import { addSetOptions, givenBy } from "./set-options.ts";

export const addVerify: AddCommand = (program, io) => {
	addSetOptions(program.command("verify"))
		.summary("say whether a sheet is of this very draft")
		.description("Say whether a sign-off sheet is of this very file, and of the rules of this version.")
		.argument("[paths...]", "the sheet, then the draft")
		.action(async (paths: readonly string[], flags: SetFlags) => {
			const [sheet, draft, ...more] = paths;
			if (sheet === undefined || draft === undefined || more.length > 0)
				throw new UsageError("verify takes a sheet and a draft");
			io.end(await verify(sheet, draft, flags, io));
		});
};

/** @returns 0 where the sheet covers the draft, 1 where it does not, 2 where one of them could not be read */
async function verify(
	sheetPath: string,
	draftPath: string,
	flags: SetFlags,
	{ tool, out, err }: Io,
): Promise<0 | 1 | 2> {
	const read = async (path: string): Promise<Uint8Array | undefined> => {
		try {
			return readRegular(path);
		} catch (error) {
			await err.write(`cydlint: ${printableName(path)}: ${printable(problemOf(error))}\n`);
			return undefined;
		}
	};
	const page = await read(sheetPath);
	const draft = await read(draftPath);
	if (!page || !draft) return 2;
	const record = await readRecord(page);
	if (!record) {
		await err.write(`cydlint: ${printableName(sheetPath)}: no sign-off sheet of cydlint; it holds no record\n`);
		return 2;
	}
	const hash = sha256(draft);
	const reasons = differences(record, {
		sha256: hash,
		ruleSet: ruleSetName(),
		tool,
		settings: settingsName(createRunSettings(givenBy(flags)).of(draftPath).settings),
	});
	if (reasons.length === 0) {
		await out.write(`Sheet ${printable(record.id)} is of this draft (SHA-256 ${hash}).\n`);
		return 0;
	}
	await out.write(`${reasons.map(printable).join("\n")}\n`);
	return 1;
}
