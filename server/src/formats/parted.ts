import type { Passage } from "../draft/types.ts";
import { passageOf } from "../reading/excerpt.ts";
import { beginsWithin, isRunningLine, isUnfinished } from "./running-lines.ts";

/** No page has more lines of head and foot. */
const RUNNING = 8;
/** No sentence goes on over more pages. */
const PIECES = 8;

/**
 * Passages with those made one that are pieces of one sentence: parted by the end of a paragraph, or of a page whose head
 * and foot stand between them and are left out.
 *
 * @returns the same passages where none is parted
 */
export function joinParted(passages: readonly Passage[]): readonly Passage[] {
	const joined: Passage[] = [];
	/** Running lines after a passage that is unfinished. */
	let held: Passage[] = [];
	let pieces = 1;
	for (const passage of passages) {
		const last = joined.at(-1);
		const open = last && pieces < PIECES && isUnfinished(last) ? last : undefined;
		// An item of a list may lack its stop; what follows it on the page need not go on with it.
		if (open && beginsWithin(passage) && (open.kind === "paragraph" || held.length > 0)) {
			joined[joined.length - 1] = passageOf(open.text.followedBy(passage.text), open.kind);
			held = [];
			pieces++;
		} else if (open && held.length < RUNNING && isRunningLine(passage.text.text)) {
			held.push(passage);
		} else {
			joined.push(...held, passage);
			held = [];
			pieces = 1;
		}
	}
	joined.push(...held);
	return joined.length < passages.length ? joined : passages;
}
