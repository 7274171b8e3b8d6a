import process from "node:process";
import type { LintResult } from "../lint.ts";
import type { Tool } from "../report/reporter.ts";
import type { SheetRecord } from "../report/sheet/record.ts";
import { ruleSetName, settingsName, sheetName } from "../report/sheet/record.ts";
import type { CheckOptions } from "../settings/check-options.ts";

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
	const record: Omit<SheetRecord, "id"> = {
		file,
		sha256: given.sha256,
		...(words !== undefined && { itemSha256: sha256(words) }),
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

/** In hexadecimal; of a text as UTF-8. */
export function sha256(content: Uint8Array | string): string {
	// Loaded when a sheet is made: every other command would wait for it.
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(content).digest("hex");
}
