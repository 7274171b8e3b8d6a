import { printableName } from "../encode/terminal.ts";
import { groupBy } from "../rules/support/group-by.ts";
import type { LeftOut } from "./files.ts";

/** Names told of each kind of thing that a folder holds and that is not looked at. */
const TOLD = 5;

/** What a folder holds and is not looked at, for a terminal: `a.docx, b.png (no draft by its name); pipe.md (a FIFO)`. */
export function leftOutText(leftOut: readonly LeftOut[]): string {
	return [...groupBy(leftOut, ({ why }) => why)]
		.map(([why, all]) => {
			const names = all.slice(0, TOLD).map(({ path }) => printableName(path));
			const more = all.length > TOLD ? ` and ${all.length - TOLD} more` : "";
			return `${names.join(", ")}${more} (${why})`;
		})
		.join("; ");
}
