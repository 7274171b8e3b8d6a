import type { IncidentReading } from "../../judgement/types.ts";
import type { RuleContext } from "../define-rule.ts";

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

/** Whether an aspect need not be described: outside Item 1.05, in a report that follows another, or where no incident is told. */
export function needNotDescribe(context: RuleContext): boolean {
	return underItem105(context) === undefined || onlyUpdates(context);
}
