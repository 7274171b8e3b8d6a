import type { Finding } from "../../../server/src/rules/define-rule.ts";
import type { Span } from "../../../server/src/text/span.ts";
import type { JudgedFinding, JudgedSheet } from "./judged-sheets.ts";

/** What became of a judged finding: told by its rule at its place, elsewhere, by another rule, or not at all. */
export type Fate = "kept" | "moved" | "retold" | "gone";
export const FATES: readonly Fate[] = ["kept", "moved", "retold", "gone"];

export interface Traced {
	readonly judged: JudgedFinding;
	readonly fate: Fate;
	/** The finding that tells it now. */
	readonly now?: Finding;
}

/** Follows each judged finding of a sheet to what is found now; what no judged finding became is `fresh`. */
export function trace({ judged, findings }: JudgedSheet): {
	readonly traced: readonly Traced[];
	readonly fresh: readonly Finding[];
} {
	const left = new Set(findings);
	const taken = new Map<JudgedFinding, Traced>();
	const take = (fate: Fate, fits: (was: JudgedFinding, now: Finding) => boolean) => {
		for (const was of judged) {
			const now = taken.has(was) ? undefined : [...left].find((it) => fits(was, it));
			if (!now) continue;
			taken.set(was, { judged: was, fate, now });
			left.delete(now);
		}
	};
	take("kept", (was, now) => was.rule === now.rule && overlaps(was, now) && isOnSame(was, now));
	take("kept", (was, now) => was.rule === now.rule && overlaps(was, now));
	take("moved", (was, now) => was.rule === now.rule && was.requirement !== null && isOnSame(was, now));
	const traced = judged.map((was): Traced => {
		const known = taken.get(was);
		if (known) return known;
		const now = findings.find((it) => (was.requirement === null ? overlaps(was, it) : isOnSame(was, it)));
		return now ? { judged: was, fate: "retold", now } : { judged: was, fate: "gone" };
	});
	return { traced, fresh: [...left] };
}

/** Whether two stretches share a character, or one is empty within the other. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function isOnSame(was: JudgedFinding, now: Finding): boolean {
	return was.requirement === (now.requirement ?? null);
}
