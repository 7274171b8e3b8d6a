/** Where drafts stand; leaves out the other side of a comparison, output channels and the like. */
const SCHEMES = ["file", "untitled", "vscode-vfs", "vscode-remote", "vscode-test-web"];

/** As the schema of the setting has it: the editor's matcher may take long over longer ones. */
const LONGEST = 250;
const MOST = 100;

/** A document filter as both the editor and the protocol know it. */
export type DraftFilter = { readonly scheme: string } & ({ readonly language: string } | { readonly pattern: string });

/**
 * The setting `cydlint.files` as document filters. A glob without a slash at its start may begin in any folder, as the
 * server has it; what begins with `!` only the server looks at.
 */
export function draftFilters(files: readonly unknown[]): DraftFilter[] {
	return files.slice(0, MOST).flatMap((entry): DraftFilter[] => {
		if (typeof entry !== "string" || entry.length > LONGEST || /^(?:!|$)/.test(entry)) return [];
		if (/^[\w-]+$/.test(entry)) return SCHEMES.map((scheme) => ({ scheme, language: entry }));
		const pattern = /^(?:\/|\*\*\/)/.test(entry) ? entry : `**/${entry}`;
		return SCHEMES.map((scheme) => ({ scheme, pattern }));
	});
}
