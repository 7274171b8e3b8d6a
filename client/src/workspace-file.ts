import { FileType, Uri, workspace } from "vscode";

/** Bytes; the largest annual reports have 20 MB. */
const LARGEST = 32 * 1024 * 1024;

/** A file of the workspace as it stands in the editor, or why it was not read. */
export type WorkspaceFile =
	| { readonly uri: string; readonly languageId: string; readonly text: string }
	| { readonly problem: string };

/** The first folder of the workspace, for what is no file. */
export function workspaceUri(): string {
	return workspace.workspaceFolders?.[0]?.uri.toString() ?? "untitled:";
}

/**
 * Reads a regular file of the workspace, with what is not saved yet. No link is followed: it may lead out.
 *
 * @param path from a folder of the workspace on, or absolute and within one
 */
export async function readWorkspaceFile(path: string): Promise<WorkspaceFile> {
	const within = (workspace.workspaceFolders ?? []).flatMap(({ uri }) => {
		const file = fileIn(uri, path);
		return file ? [{ folder: uri, file }] : [];
	});
	if (within.length === 0) return { problem: "it is outside the workspace, and is not read" };
	for (const { folder, file } of within) {
		const problem = await refusal(folder, file);
		if (problem === "absent") continue;
		if (problem !== undefined) return { problem };
		try {
			const document = await workspace.openTextDocument(file);
			return { uri: file.toString(), languageId: document.languageId, text: document.getText() };
		} catch {
			return { problem: "it cannot be opened as text; cydlint imports Word files by a command" };
		}
	}
	return { problem: "no such file" };
}

/** The URI of a path, where that is in a folder; `..` is resolved. */
function fileIn(folder: Uri, path: string): Uri | undefined {
	const isAbsolute = /^(?:[\\/]|[a-z]:)/i.test(path);
	const root = folder.path.replace(/\/?$/, "/");
	const file = isAbsolute ? folder.with({ path: Uri.joinPath(Uri.file(path)).path }) : Uri.joinPath(folder, path);
	return file.path.startsWith(root) && !/(?:^|\/)\.\.(?:\/|$)/.test(file.path) ? file : undefined;
}

/** Why a file is not read; `absent` where it is not there. */
async function refusal(folder: Uri, file: Uri): Promise<string | undefined> {
	const steps = file.path.slice(folder.path.replace(/\/?$/, "/").length).split("/");
	let at = folder;
	for (const step of steps) {
		at = Uri.joinPath(at, step);
		try {
			const { type, size } = await workspace.fs.stat(at);
			if (type & FileType.SymbolicLink) return "it is a link, or lies behind one, and is not read";
			const isLast = at.path === file.path;
			if (isLast && !(type & FileType.File)) return "it is no regular file";
			if (isLast && size > LARGEST) return "it is larger than 32 MB";
		} catch {
			return "absent";
		}
	}
	return undefined;
}
