import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { printable, printableName } from "../../encode/terminal.ts";
import { RECORD } from "../../report/sheet/html.ts";
import type { SheetRecord } from "../../report/sheet/record.ts";
import { differences, ruleSetName } from "../../report/sheet/record.ts";
import { problemOf, readRegular } from "../files.ts";
import type { AddCommand, Io } from "./command.ts";
import { UsageError } from "./command.ts";

export const addVerify: AddCommand = (program, io) => {
	program
		.command("verify")
		.summary("say whether a sheet is of this very draft")
		.description("Say whether a sign-off sheet is of this very file, and of the rules of this version.")
		.argument("[paths...]", "the sheet, then the draft")
		.action(async (paths: readonly string[]) => {
			const [sheet, draft, ...more] = paths;
			if (sheet === undefined || draft === undefined || more.length > 0)
				throw new UsageError("verify takes a sheet and a draft");
			io.end(await verify(sheet, draft, io));
		});
};

/** @returns 0 where the sheet covers the draft, 1 where it does not, 2 where one of them could not be read */
async function verify(sheetPath: string, draftPath: string, { tool, out, err }: Io): Promise<0 | 1 | 2> {
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
	const record = recordIn(new TextDecoder().decode(page));
	if (!record) {
		await err.write(`cydlint: ${printableName(sheetPath)}: no sign-off sheet of cydlint; it holds no record\n`);
		return 2;
	}
	const sha256 = createHash("sha256").update(draft).digest("hex");
	const reasons = differences(record, { sha256, ruleSet: ruleSetName(), tool });
	if (reasons.length === 0) {
		await out.write(`Sheet ${printable(record.id)} is of this draft (SHA-256 ${sha256}).\n`);
		return 0;
	}
	await out.write(`${reasons.map(printable).join("\n")}\n`);
	return 1;
}

/** The record in a page; undefined where there is none, or one that is not as we write it. */
function recordIn(page: string): SheetRecord | undefined {
	let content: string | undefined;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === "meta" && attributes.name === RECORD) content ??= attributes.content;
		},
	});
	parser.end(page);
	try {
		const record: unknown = JSON.parse(content ?? "");
		return isRecord(record) ? record : undefined;
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is SheetRecord {
	if (typeof value !== "object" || value === null) return false;
	const { sha256, ruleSet, id, tool } = value as Partial<Record<keyof SheetRecord, unknown>>;
	const version = (tool as { version?: unknown } | undefined)?.version;
	return [sha256, ruleSet, id, version].every((it) => typeof it === "string");
}
