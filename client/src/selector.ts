import type { TextDocument } from "vscode";
import { languages, workspace } from "vscode";
import type { DraftFilter } from "./filters.ts";
import { draftFilters } from "./filters.ts";

/** The documents that the setting `cydlint.files` names. */
export function draftSelector(): DraftFilter[] {
	return draftFilters(workspace.getConfiguration("cydlint").get<readonly unknown[]>("files", []));
}

/** Whether the settings have this document looked at. */
export function isChecked(document: TextDocument): boolean {
	if (languages.match(draftSelector(), document) === 0) return false;
	return workspace.getConfiguration("cydlint", document).get("enable", true);
}
