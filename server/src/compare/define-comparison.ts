import type { MessageData, Severity } from "../rules/define-rule.ts";
import type { Comparison, Difference } from "./types.ts";

/** What a rule on two drafts finds. */
export interface Found<Message extends string>
	extends Omit<Difference, "rule" | "messageId" | "severity" | "basis" | "data" | "related"> {
	readonly messageId: Message;
	readonly data?: MessageData;
	/** Where it is not that of the rule. */
	readonly severity?: Severity;
	readonly related?: Difference["related"];
}

/** A rule on two drafts: a file each under `rules/`. */
export interface ComparisonRule<Message extends string = string> {
	/** `compare-…`; it is also the name of the file. */
	readonly id: string;
	/** One line for lists. */
	readonly title: string;
	readonly severity: Severity;
	/** The paragraph, written out. */
	readonly basis: string;
	/** Two lines each: what is wrong, at most 90 characters once filled, then what to do. */
	readonly messages: Readonly<Record<Message, string>>;
	check(comparison: Omit<Comparison, "differences">): Iterable<Found<Message>>;
}

/** Keeps the names of the messages, so that a finding cannot name one that is not there. */
export function defineComparison<const Message extends string>(rule: ComparisonRule<Message>): ComparisonRule<Message> {
	return rule;
}
