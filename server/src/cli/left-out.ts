import { printableName } from "../encode/terminal.ts";
import type { LeftOut } from "../report/reporter.ts";
import { groupBy } from "../rules/support/group-by.ts";

/** Names told of each kind of thing that a folder holds and that is not looked at. */
const TOLD = 5;

/** What a folder holds and is not looked at, for a terminal: `a.docx, b.png (no draft by its name); pipe.md (a FIFO)`. */
export function leftOutText(leftOut: readonly LeftOut[], most = TOLD): string {
	return [...groupBy(leftOut, ({ why }) => why)]
		.map(([why, all]) => {
			const names = all.slice(0, most).map(({ path }) => printableName(path));
			const more = all.length > most ? ` and ${all.length - most} more` : "";
			return `${names.join(", ")}${more} (${why})`;
		})
		.join("; ");
}
