import type { Finding, Severity } from "../../../server/src/rules/define-rule.ts";
import type { Span } from "../../../server/src/text/span.ts";
import type { JudgedFinding, JudgedSheet } from "./judged-sheets.ts";

/**
 * What became of a judged finding: told by its rule at its place, elsewhere, among what another finding covers, by
 * another rule, or not at all.
 */
export const FATES = ["kept", "moved", "covered", "retold", "gone"] as const;
export type Fate = (typeof FATES)[number];

export interface Traced {
	readonly judged: JudgedFinding;
	readonly fate: Fate;
	/** The finding that tells it now: of a covered one, the one that covers it. */
	readonly now?: Finding;
	/** How grave it is now by itself. */
	readonly severity?: Severity;
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
			taken.set(was, { judged: was, fate, now, severity: now.severity });
			left.delete(now);
		}
	};
	take("kept", (was, now) => was.rule === now.rule && overlaps(was, now) && isOnSame(was, now));
	take("kept", (was, now) => was.rule === now.rule && overlaps(was, now));
	take("moved", (was, now) => was.rule === now.rule && was.requirement !== null && isOnSame(was, now));
	const traced = judged.map((was): Traced => {
		const known = taken.get(was);
		if (known) return known;
		for (const leader of findings) {
			const own = leader.covers?.find((it) => it.rule === was.rule && isAbout(was, it));
			if (own) return { judged: was, fate: "covered", now: leader, severity: own.severity };
		}
		const now = findings.find((it) => (was.requirement === null ? overlaps(was, it) : isOnSame(was, it)));
		return now ? { judged: was, fate: "retold", now, severity: now.severity } : { judged: was, fate: "gone" };
	});
	return { traced, fresh: [...left] };
}

/** Whether two stretches share a character, or one is empty within the other. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** A finding on no requirement that moved, to the other of two blocks, shows the place where it stood. */
function isAbout(was: JudgedFinding, now: Finding): boolean {
	return was.requirement === null ? [now, ...now.related].some((place) => overlaps(was, place)) : isOnSame(was, now);
}

function isOnSame(was: JudgedFinding, now: Finding): boolean {
	return was.requirement === (now.requirement ?? null);
}
