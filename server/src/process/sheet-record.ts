import type { LintResult } from "../lint.ts";
import type { Tool } from "../report/reporter.ts";
import type { SheetRecord } from "../report/sheet/record.ts";
import { ruleSetName, settingsName, sheetName } from "../report/sheet/record.ts";
import type { CheckOptions } from "../settings/check-options.ts";
import { hashOf } from "./hash.ts";

/** What a record is made of. */
export interface Recorded {
	/** Name of the file, as it was given. */
	readonly file: string;
	/** Of the file's bytes, in hexadecimal. */
	readonly sha256: string;
	/** In bytes. */
	readonly size: number;
	readonly result: LintResult;
	readonly tool: Tool;
	/** What was set for the draft. */
	readonly settings: CheckOptions;
	readonly time: Date;
	readonly isFinal: boolean;
	readonly previous?: string;
	readonly legend?: string;
}

/** The record of a sheet: hashes of the file and of the Item's words, and all that the run rested on. */
export function recordOf(given: Recorded): SheetRecord {
	const { file, result, tool, settings, time, isFinal, previous, legend } = given;
	const words = result.draft?.passages.map(({ text }) => text.text).join("\n");
	const itemSha256 = words === undefined ? undefined : hashOf(words);
	const record: Omit<SheetRecord, "id"> = {
		file,
		sha256: given.sha256,
		...(itemSha256 !== undefined && { itemSha256 }),
		size: given.size,
		tool: { name: tool.name, version: tool.version },
		ruleSet: ruleSetName(),
		severity: settings.severity ?? {},
		settings: settingsName(settings),
		time: time.toISOString(),
		...(previous !== undefined && { previous }),
		...(legend !== undefined && { legend }),
		kind: isFinal ? "final" : "interim",
	};
	return { ...record, id: sheetName(record) };
}
