import type { IncidentReading } from "../../judgement/types.ts";
import type { RuleContext } from "../define-rule.ts";
import { saying } from "./prose.ts";

/** Whether the report amends or follows an earlier one, which may have described the rest. */
export function onlyUpdates({ judgement }: RuleContext): boolean {
	return judgement.incident?.amends === true;
}

/** Whether it says that something is not yet determined, which stands for what is missing of the impact. */
export function leavesOpen({ judgement }: RuleContext): boolean {
	return (judgement.answers.get("incident-undetermined")?.answer ?? "silent") !== "silent";
}

/**
 * The reading of a whole report that tells of an incident under Form 8-K Item 1.05; undefined of all others: neither
 * Item 7.01 or 8.01 nor Form 6-K asks for what Item 1.05 does.
 */
export function underItem105({ draft, judgement }: RuleContext): IncidentReading | undefined {
	const { incident } = judgement;
	return draft.complete && incident?.told && incident.regime === "item-1.05" ? incident : undefined;
}

/** What another part of the report says counts as said in the Item: then nothing is held to be missing of it. */
const INCORPORATES =
	/\b(?:is|are) (?:hereby )?incorporated (?:herein |hereby |into this item[^;]{0,20} |in this item[^;]{0,20} )?by reference\b/;

/** Whether an aspect need not be described: outside Item 1.05, in a report that follows another, where no incident is told, or where an exhibit is incorporated. */
export function needNotDescribe(context: RuleContext): boolean {
	if (underItem105(context) === undefined || onlyUpdates(context)) return true;
	return saying(context.judgement, INCORPORATES).length > 0;
}
