import type { Draft } from "../../draft/types.ts";
import type { Alignment, IncidentChange, Version } from "../types.ts";
import { numberChanges } from "./numbers.ts";
import { openPoints } from "./open-points.ts";

const ITEM = /^\s*item\s*[178]\.\d{2}\b/i;

/** What two reports of one incident say of it beside the aspects; undefined where one of them is no such report. */
export function incidentChange(older: Version, newer: Version, alignment: Alignment): IncidentChange | undefined {
	const [then, now] = [older.judgement.incident, newer.judgement.incident];
	if (!then || !now) return undefined;
	return {
		materiality: { older: then.materiality, newer: now.materiality },
		caption: sides(captionOf(older.draft), captionOf(newer.draft)),
		discovered: sides(then.dates.discovered, now.dates.discovered),
		determined: sides(then.dates.determined, now.dates.determined),
		open: openPoints(older.judgement, newer.judgement, alignment),
		numbers: numberChanges(older.judgement, newer.judgement),
	};
}

function sides<T>(older: T | undefined, newer: T | undefined): { readonly older?: T; readonly newer?: T } {
	return { ...(older !== undefined && { older }), ...(newer !== undefined && { newer }) };
}

function captionOf({ passages }: Draft): string | undefined {
	return passages.find(({ kind, text }) => kind === "heading" && ITEM.test(text.text))?.text.text.trim();
}
