import type { Form } from "../requirements/forms.ts";
import { blockCounts, COUNTED_FORMS, flagCounts, PEERS } from "../requirements/peers.ts";
import type { AnyRequirementId } from "../requirements/types.ts";

/**
 * What other filers of a form tag on a requirement, as counts and no word of theirs: `Peers (1,420 Form 20-F reports):
 * flag true in 93%, false in 3%`.
 *
 * @returns undefined where that was not counted: for incident reports, and where the form is not said
 */
export function peersText(id: AnyRequirementId, form: Form | undefined): string | undefined {
	const counted = COUNTED_FORMS.find((it) => it === form);
	if (!counted) return undefined;
	const all = PEERS.forms[counted].reports;
	const share = (part: number) => `${Math.round((100 * part) / all)}%`;
	const flag = flagCounts(id, counted);
	const block = blockCounts(id, counted);
	const said = [
		...(flag ? [`flag true in ${share(flag.true)}, false in ${share(flag.false)}`] : []),
		...(block ? [`block tagged in ${share(block.tagged)}`] : []),
	];
	return said.length === 0 ? undefined : `Peers (${grouped(all)} Form ${counted} reports): ${said.join("; ")}`;
}

function grouped(count: number): string {
	return count.toLocaleString("en-US");
}
