import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";

/** Folder of the pages of the rules: beside that of the bundle, which may have been called through a link. */
export function pagesFolder(): string {
	return join(dirname(realpathSync(process.argv[1] ?? ".")), "..", "docs", "rules");
}
