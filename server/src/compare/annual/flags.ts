import type { Draft, Fact } from "../../draft/types.ts";
import { ANNUAL_REQUIREMENTS } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";
import type { FlagChange, Version } from "../types.ts";

/** Flags that both drafts or one of them has, in the order of the rule's paragraphs. */
export function flagChanges(older: Version, newer: Version): readonly FlagChange[] {
	return ANNUAL_REQUIREMENTS.flatMap(({ id, topic }): readonly FlagChange[] => {
		const [then, now] = [flagOf(older.draft, id)?.value, flagOf(newer.draft, id)?.value];
		if (then === undefined && now === undefined) return [];
		return [{ id, topic, ...(then !== undefined && { older: then }), ...(now !== undefined && { newer: now }) }];
	});
}

/** A requirement's flag in a draft; undefined where it is not tagged. */
export function flagOf({ facts }: Draft, id: RequirementId): Fact | undefined {
	const concept = ANNUAL_REQUIREMENTS.find((it) => it.id === id)?.flag;
	return concept === undefined ? undefined : facts.find((fact) => fact.concept === concept);
}
