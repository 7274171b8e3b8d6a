/** What Item 16K and Item 106 ask for, one id a paragraph. */
export type RequirementId =
	| "processes"
	| "integrated"
	| "third-party-engaged"
	| "third-party-oversight"
	| "material-effect"
	| "board-oversight"
	| "board-committee"
	| "board-informed"
	| "management-role"
	| "positions-responsible"
	| "expertise"
	| "management-informed"
	| "reports-to-board";

/** What Form 8-K Item 1.05 and Form 6-K ask for of a material incident. */
export type IncidentRequirementId =
	| "incident-materiality"
	| "incident-nature"
	| "incident-scope"
	| "incident-timing"
	| "incident-impact"
	| "incident-undetermined"
	| "incident-delay";

export type AnyRequirementId = RequirementId | IncidentRequirementId;

/** What is missing is an error, a warning, or said only where it applies. */
export type Duty = "mandatory" | "as-applicable" | "if-applicable";

export interface Requirement<Id extends AnyRequirementId = AnyRequirementId> {
	readonly id: Id;
	/** `text` is answered addressed, partial or silent; `yes-no` is answered yes, no, silent or unclear. */
	readonly kind: "text" | "yes-no";
	readonly duty: Duty;
	/** Its flag or block in a message: "the flag on third-party oversight". At most 23 characters. */
	readonly topic: string;
	/** A few words to name it in a list: "integration into overall risk management". */
	readonly name: string;
	/** What the paragraph asks, in plain words, one sentence. */
	readonly asks: string;
	/** What a good answer holds, in plain words. */
	readonly good: string;
	/** A sentence of an invented company that answers it well. */
	readonly example: string;
	/** Paragraph without the Item: `(b)(1)(i)`. */
	readonly paragraph: string;
	/** Local names of the CYD concepts that carry it. */
	readonly flag?: string;
	readonly textBlock?: string;
}
