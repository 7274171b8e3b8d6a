import { RequestType } from "vscode-languageserver";
import type { ImportAnswer, ImportParams } from "./import-word.ts";

/** `cydlint/importWord`: as on the desktop, but for the answer. */
export const ImportWordRequest = new RequestType<ImportParams, ImportAnswer, void>("cydlint/importWord");

/** What reads Word files does not come along to a browser. */
export function importWord(): ImportAnswer {
	return { problem: "Word files are imported in VS Code on the desktop, or by `cydlint import`." };
}
