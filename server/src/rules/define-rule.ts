import type { Intent } from "../draft/intent.ts";
import type { Draft } from "../draft/types.ts";
import type { WaiverNote } from "../draft/waiver.ts";
import type { Judgement } from "../judgement/types.ts";
import type { AnyRequirementId } from "../requirements/types.ts";
import type { Span } from "../text/span.ts";

/** Gravest first. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Severities that a user sets, by rule id or by group (the id's first word); `off` leaves the rule out. */
export type SeverityBy = Readonly<Record<string, Severity | "off">>;

/** A place that backs a finding, with what it shows: `This sentence says so.` Whoever shows it quotes the place. */
export interface Related extends Span {
	readonly message: string;
}

/** Values for the `{name}` places of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A way to mend what a finding names; its changes are made together or not at all. */
export interface Fix {
	readonly intents: readonly Intent[];
	/** Whether it may be made unseen: it changes no statement and no value. */
	readonly safe: boolean;
}

/** What a rule returns; `applyRules` adds rule id, citation and severity to make it a finding. */
export interface Report<MessageId extends string = string> extends Span {
	readonly messageId: MessageId;
	readonly data?: MessageData;
	/** Lowers (never raises above the rule's own) the severity of this one finding. */
	readonly severity?: Severity;
	/** The basis of this one finding, where the rule looks at several paragraphs. */
	readonly basis?: string;
	readonly requirement?: AnyRequirementId;
	/** Local name of the CYD concept. */
	readonly concept?: string;
	readonly related?: readonly Related[];
	/** The best one first. */
	readonly fixes?: readonly Fix[];
}

/** Something to tell, as data; `report/messages.ts` puts it into words. */
export interface Finding extends Span {
	readonly rule: string;
	/** Which of the rule's messages. */
	readonly messageId: string;
	readonly data: MessageData;
	readonly severity: Severity;
	/** What it rests on, as cited for the draft's form (`Form 20-F Item 16K(b)(2)`); undefined where we ourselves failed. */
	readonly basis?: string;
	readonly requirement?: AnyRequirementId;
	readonly concept?: string;
	readonly related: readonly Related[];
	/** Findings on the same gap that this one stands for, of rules that it supersedes. Absent where there are none. */
	readonly covers?: readonly Finding[];
	/** The best one first. */
	readonly fixes: readonly Fix[];
}

/** A waiver of the draft, and what became of it. */
export interface WaiverUse {
	readonly note: WaiverNote;
	/** False for one that stands in the config; its place is then the draft's anchor. */
	readonly inDraft: boolean;
	/**
	 * `unknown`: there is no such rule; `incomplete`: it does not say all that an acceptance says, and does not hold;
	 * `changed`: it was given for other words than those that now stand there; `needless`: there is no such finding.
	 */
	readonly state: "holds" | "unknown" | "incomplete" | "changed" | "needless";
	/** The rule that is likeliest meant by one that is unknown. */
	readonly near?: string;
	/** What an incomplete one lacks, in words. */
	readonly lacks: readonly string[];
}

export interface RuleContext {
	readonly draft: Draft;
	readonly judgement: Judgement;
	/** The waivers of the draft, for the rules on them, which come last; none for all other rules. */
	readonly waivers: readonly WaiverUse[];
	/** Words that are no spelling errors. */
	readonly terms: ReadonlySet<string>;
	/** `Item 16K(b)(2)`, `Item 106(b)(2) of Regulation S-K` or `Item 1.05(a) of Form 8-K`, by the draft's form. */
	cite(paragraph: string): string;
}

export interface Rule<MessageId extends string = string> {
	/** Kebab-case; equals the file's name. */
	readonly id: string;
	/** One line for lists: what it finds. */
	readonly title: string;
	/** The most that a finding of this rule can be. */
	readonly severity: Severity;
	/** The basis: paragraph of the rule (`(b)(1)(i)`), or the tagging rule in words. */
	readonly basis: string;
	/** Which drafts it looks at. */
	readonly regime: "annual" | "incident" | "any";
	/** Rules, or groups of rules, whose findings on the same requirement are told with this one's: one gap, one finding. */
	readonly supersedes?: readonly string[];
	/** Rules, or groups of rules, that have nothing to say of a draft in which this one finds something. */
	readonly silences?: readonly string[];
	/**
	 * Templates with `{name}` places. At most one line feed: before it what is wrong, to be read alone in a list; after
	 * it what to do. The basis is added by whoever shows the finding.
	 */
	readonly messages: Readonly<Record<MessageId, string>>;
	/** Pure and synchronous. Undefined between reports is a rest, where what is waiting may come first. */
	check(context: RuleContext): Iterable<Report<MessageId> | undefined>;
}

/** Ties the message ids of a rule to those its check may return. */
export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
	return rule;
}
