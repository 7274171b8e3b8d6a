import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { largeCorpus, SHARED } from "../../training/corpus.ts";
import { renderFactSheet } from "../../training/render.ts";
import { draft } from "../texts/draft.ts";
import { report } from "../texts/report.ts";

/** Every so manieth filing of the corpus is rendered: all of them would take minutes. */
const EVERY = 8;

/** What the command line is given. A path is undefined where the data beside the project are absent. */
export interface Inputs {
	readonly seed: string | undefined;
	readonly filings: string | undefined;
	/** Fact sheets of every eighth filing of the corpus. */
	readonly sheets: string | undefined;
	/** Generated reports, and a Markdown draft of Item 16K alone, by name. */
	readonly made: Readonly<Record<"report, 1 MB" | "report, 10 MB" | "Item, 100 KB", string>>;
}

/** Writes what must be written into a folder that only this user may read, for the time that `use` takes. */
export function withInputs<T>(quick: boolean, use: (inputs: Inputs) => T): T {
	const folder = mkdtempSync(path.join(tmpdir(), "cydlint-bench-"));
	try {
		const write = (name: string, text: string): string => {
			writeFileSync(path.join(folder, name), text);
			return path.join(folder, name);
		};
		return use({
			seed: ifThere("seed"),
			filings: ifThere("filings"),
			sheets: quick ? undefined : sheets(path.join(folder, "sheets")),
			made: {
				"report, 1 MB": write("report-1.htm", report({ bytes: 1e6 })),
				"report, 10 MB": write("report-10.htm", report({ bytes: 10e6 })),
				"Item, 100 KB": write("item.md", draft({ bytes: 100_000, seed: 1 })),
			},
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function ifThere(name: string): string | undefined {
	const folder = path.join(SHARED, name);
	return existsSync(folder) ? folder : undefined;
}

function sheets(folder: string): string | undefined {
	const filings = largeCorpus().filter((_, i) => i % EVERY === 0);
	if (filings.length === 0) return undefined;
	mkdirSync(folder);
	for (const filing of filings) writeFileSync(path.join(folder, `${filing.accession}.cyd`), renderFactSheet(filing));
	return folder;
}

const CHECKED = /\.(cyd|16k|md|html?|xhtml)$/;

/** Number and bytes of what the command line checks at this path, which is a file or a flat folder. */
export function extent(given: string): { readonly files: number; readonly bytes: number } {
	const isFolder = statSync(given).isDirectory();
	const files = isFolder
		? readdirSync(given)
				.filter((name) => CHECKED.test(name))
				.map((name) => path.join(given, name))
		: [given];
	return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}
