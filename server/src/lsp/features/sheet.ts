import type { TextDocumentIdentifier } from "vscode-languageserver";
import { ProtocolRequestType } from "vscode-languageserver";
import manifest from "../../../../package.json" with { type: "json" };
import { recordOf } from "../../process/sheet-record.ts";
import { sheetHtml } from "../../report/sheet/html.ts";
import { sheetMarkdown } from "../../report/sheet/markdown.ts";
import { sheetOf } from "../../report/sheet/sheet.ts";
import type { Current } from "../current.ts";

/** What the client knows of the file that the server has the text of. */
export interface SheetParams {
	readonly textDocument: TextDocumentIdentifier;
	/** Name of the file, as the sheet shows it. */
	readonly file: string;
	/** Of the file's bytes as they are saved, in hexadecimal. */
	readonly sha256: string;
	/** In bytes. */
	readonly size: number;
	readonly format: "html" | "markdown";
	/** The sheet that is signed, not an interim one. */
	readonly final?: boolean;
}

/** The answer to `cydlint/sheet`: a page that loads nothing and runs nothing, or Markdown. */
export interface SheetAnswer {
	readonly text: string;
}

/** The sign-off sheet of a draft; null where the document is no disclosure. */
export const SheetRequest = new ProtocolRequestType<SheetParams, SheetAnswer | null, never, void, void>(
	"cydlint/sheet",
);

/** The sheet as `cydlint report` writes it of the same file. */
export function sheet(
	{ document, entry: { result, settings } }: Current,
	{ file, sha256, size, format, final }: SheetParams,
): SheetAnswer | null {
	const { name, version } = manifest;
	const record = recordOf({
		...{ file, sha256, size, result, tool: { name, version }, settings },
		time: new Date(),
		isFinal: final === true,
	});
	const made = sheetOf({ result, source: document.text.slice(0) }, record);
	if (!made) return null;
	return { text: format === "html" ? sheetHtml(made) : sheetMarkdown(made) };
}
