import type { Draft, Fact } from "../../draft/types.ts";
import type { CountedForm } from "../../requirements/peers.ts";
import { blockCounts, COUNTED_FORMS, charactersOf, flagCounts, PEERS } from "../../requirements/peers.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import type { Line } from "./hover-text.ts";
import { paragraph } from "./hover-text.ts";

/**
 * What other filers of the draft's form say by the flag or the text block, a line a form; both forms where the draft
 * does not say its own. Nothing for incident reports: too few are filed to count.
 */
export function peerLines(draft: Draft, fact: Fact, id: AnyRequirementId): Line[] {
	return COUNTED_FORMS.filter((form) => draft.form === undefined || draft.form === form).flatMap((form) => {
		const told = fact.kind === "flag" ? ofFlag(id, form) : ofBlock(id, form, charactersOf(fact.text));
		return told === undefined ? [] : [paragraph(`Peers: ${told} (counted ${PEERS.counted}).`)];
	});
}

function ofFlag(id: AnyRequirementId, form: CountedForm): string | undefined {
	const counts = flagCounts(id, form);
	if (!counts) return undefined;
	const all = PEERS.forms[form].reports;
	return `${share(counts.true, all)} of ${reports(form)} say true, ${share(counts.false, all)} false, ${share(counts.nothing, all)} nothing`;
}

function ofBlock(id: AnyRequirementId, form: CountedForm, length: number): string | undefined {
	const counts = blockCounts(id, form);
	if (!counts) return undefined;
	const [p10, p25, , p75, p90] = counts.characters;
	const place = length < p10 ? " (9 in 10 have more)" : length > p90 ? " (9 in 10 have fewer)" : "";
	return [
		`${share(counts.tagged, PEERS.forms[form].reports)} of ${reports(form)} tag this block`,
		`this block: ${number(length)} characters${place}`,
		`the middle half of ${number(counts.tagged)} Form ${form} blocks has ${number(rounded(p25))} to ${number(rounded(p75))}`,
	].join("; ");
}

/** `1,420 Form 20-F reports filed 2025 to 2026`. */
function reports(form: CountedForm): string {
	const { reports: count, filed } = PEERS.forms[form];
	const [first, last] = filed.map((day) => day.slice(0, 4));
	return `${number(count)} Form ${form} reports filed ${first === last ? first : `${first} to ${last}`}`;
}

function share(part: number, all: number): string {
	const percent = Math.round((100 * part) / all);
	return percent === 0 && part > 0 ? "under 1%" : `${percent}%`;
}

/** To two figures: a length is compared, not reckoned with. */
function rounded(count: number): number {
	return Number(count.toPrecision(2));
}

function number(count: number): string {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
