import type { TextDocument } from "vscode";
import { languages, workspace } from "vscode";

/** Where drafts stand; leaves out the other side of a comparison, output channels and the like. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

/** A language id, or else a glob pattern. */
const isLanguage = (entry: string) => /^[\w-]+$/.test(entry);

/** A document filter as both the editor and the protocol know it. */
export type DraftFilter = { readonly scheme: string } & ({ readonly language: string } | { readonly pattern: string });

/** The setting `cydlint.files` as document filters. */
export function draftSelector(): DraftFilter[] {
	const files = workspace.getConfiguration("cydlint").get<readonly string[]>("files", []);
	return files.flatMap((entry) =>
		SCHEMES.map((scheme) => (isLanguage(entry) ? { scheme, language: entry } : { scheme, pattern: entry })),
	);
}

/** Whether the settings have this document looked at. */
export function isChecked(document: TextDocument): boolean {
	if (languages.match(draftSelector(), document) === 0) return false;
	return workspace.getConfiguration("cydlint", document).get("enable", true);
}
