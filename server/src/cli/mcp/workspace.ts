import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Asked, Desk, Problem } from "../../agents/define-tool.ts";
import { oneLine } from "../../encode/plain.ts";
import { safeLint } from "../../lint.ts";
import { createConfigFiles } from "../../process/config-files.ts";
import { pagesFolder } from "../../process/pages.ts";
import { problemOf } from "../files.ts";
import type { DraftText } from "../read-draft.ts";
import { lintDraft, readDraft } from "../read-draft.ts";
import { createRunSettings } from "../run-settings.ts";

/** Bytes; the largest annual reports have 20 MB. */
const LARGEST = 32 << 20;

const OUTSIDE = "it is outside the workspace folder, and is not read";

/**
 * What tools may look at: regular files of one folder, by their real path. Config files and baselines hold as they do
 * for `cydlint lint` of the same file.
 *
 * @param folder as it was given
 * @throws where there is no such folder
 */
export function workspaceDesk(folder: string): Desk {
	const root = realpathSync.native(folder);
	if (!statSync(root).isDirectory()) throw new Error("it is no folder");
	return {
		async check(asked) {
			const read = "path" in asked ? await fileAt(root, asked.path) : textOf(asked);
			if ("problem" in read) return read;
			const { path, draft, languageId } = read;
			// Files change between two questions.
			const settings = createRunSettings({}, (at) => createConfigFiles().baselineOf(at));
			const own = settings.of(join(root, path));
			if (!own.settings.checked) return { problem: "the settings say that it is not to be checked" };
			const faults = own.faults.map(({ place, message }) => `${place}: ${message}`);
			const options = { ...own.settings, path, ...(languageId !== undefined && { languageId }) };
			const result = lintDraft(draft, options, safeLint);
			const { source, word } = draft;
			const checked = { path, source, result, ...(word && { places: word.places }) };
			return { checked, notes: [...(word?.notes ?? []), ...faults].map(oneLine) };
		},
		page(name) {
			try {
				return readFileSync(join(pagesFolder(), name), "utf8");
			} catch {
				return undefined;
			}
		},
	};
}

/** What was asked about, read; the path is from the workspace folder on. */
interface ReadAsked {
	readonly path: string;
	readonly draft: DraftText;
	readonly languageId: string | undefined;
}

/** What stands for the name of a text that is no file. */
const NO_FILE = "text";

function textOf({ text, languageId }: Exclude<Asked, { path: string }>): ReadAsked {
	return { path: NO_FILE, draft: { source: text }, languageId };
}

async function fileAt(root: string, path: string): Promise<ReadAsked | Problem> {
	try {
		const whole = resolve(root, path);
		// Before anything is looked up: whether a file outside exists is not told.
		if (!isWithin(root, whole)) return { problem: OUTSIDE };
		const real = realpathSync.native(whole);
		if (!isWithin(root, real)) return { problem: OUTSIDE };
		const draft = await readDraft(readSmall(real), real);
		return "problem" in draft ? draft : { path: relative(root, real), draft, languageId: undefined };
	} catch (error) {
		return { problem: oneLine(problemOf(error)) };
	}
}

function isWithin(root: string, path: string): boolean {
	const way = relative(root, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** All of a regular file that is no link and not too large. */
function readSmall(file: string): Uint8Array {
	if (!statSync(file).isFile()) throw new Error("it is no regular file");
	// It may have become a FIFO or a link meanwhile.
	const { O_RDONLY, O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants;
	const descriptor = openSync(file, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
	try {
		const found = fstatSync(descriptor);
		if (!found.isFile()) throw new Error("it is no regular file");
		if (found.size > LARGEST) throw new Error(`it is larger than ${LARGEST >> 20} MB; check it by cydlint lint`);
		return readFileSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
