import { Parser } from "htmlparser2";
import { isZip } from "../formats/docx/zip.ts";
import { loadWord } from "../process/load-word.ts";
import { RECORD } from "../report/sheet/html.ts";
import { RECORD_COMMENT } from "../report/sheet/markdown.ts";
import type { SheetRecord } from "../report/sheet/record.ts";

/** The record in a sheet, whichever form it is written in; undefined where there is none, or one that is not as we write it. */
export async function readRecord(sheet: Uint8Array): Promise<SheetRecord | undefined> {
	try {
		const record: unknown = JSON.parse((await recordText(sheet)) ?? "");
		return isRecord(record) ? record : undefined;
	} catch {
		return undefined;
	}
}

async function recordText(sheet: Uint8Array): Promise<string | undefined> {
	if (isZip(sheet)) return (await loadWord()).docxRecord(sheet);
	const text = new TextDecoder().decode(sheet);
	const comment = text.lastIndexOf(RECORD_COMMENT);
	if (comment >= 0) return text.slice(comment + RECORD_COMMENT.length, text.indexOf("-->", comment));
	let content: string | undefined;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === "meta" && attributes.name === RECORD) content ??= attributes.content;
		},
	});
	parser.end(text);
	return content;
}

function isRecord(value: unknown): value is SheetRecord {
	if (typeof value !== "object" || value === null) return false;
	const { sha256, ruleSet, id, tool } = value as Partial<Record<keyof SheetRecord, unknown>>;
	const version = (tool as { version?: unknown } | undefined)?.version;
	return [sha256, ruleSet, id, version].every((it) => typeof it === "string");
}
