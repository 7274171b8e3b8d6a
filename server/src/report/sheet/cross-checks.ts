/** Something beside the 13 requirements that a person compares before sign-off; the tool cannot see the other document. */
export interface CrossCheck {
	readonly asks: string;
	/** What the draft is compared with. */
	readonly against: string;
}

/** Part B of an annual report's sheet. */
export const ANNUAL_CHECKS: readonly CrossCheck[] = [
	{
		asks: "Do the risk factors call possible what has already happened, or play down what is known of it?",
		against: "Item 1A (Form 10-K) or Item 3.D (Form 20-F)",
	},
	{
		asks: "Do this year's incident reports agree with the statement on (b)(2), and were they amended where they had to be?",
		against: "Forms 8-K (Items 1.05, 8.01) or 6-K of the year",
	},
	{
		asks: "Is it the same board committee, with the same conduct, everywhere?",
		against: "proxy statement, committee charter, Item 6.C",
	},
	{
		asks: "Does what the company says elsewhere of its security agree with the draft?",
		against: "web site, investor calls, press releases",
	},
	{
		asks: "Does each process described exist today, and do internal papers agree?",
		against: "policies, assessments, audit reports",
	},
	{ asks: "Were incidents at service providers considered?", against: "incident log, notices of providers" },
	{
		asks: "Were effects weighed that no figure shows: reputation, customers, litigation?",
		against: "materiality memorandum",
	},
	{
		asks: "Are both limbs of (b)(2) worded with “materially” and “reasonably likely”?",
		against: "Item 16K(b)(2), Item 106(b)(2)",
	},
	{
		asks: "Is the expertise told in detail, and is the committee named, with how it is informed?",
		against: "officers' records, committee charter",
	},
	{ asks: "Does the draft tell an attacker more than an investor needs?", against: "security owner's reading" },
	{
		asks: "Did news of incidents reach those who decide on disclosure?",
		against: "disclosure controls, incident plan",
	},
	{ asks: "Do the reviewers know last year's report, and what changed since, and why?", against: "last year's Item" },
	{ asks: "Are all terms defined, all placeholders filled, all references right?", against: "the whole report" },
	{ asks: "Does the legend on forward-looking statements reach this Item?", against: "the report's legend" },
	{ asks: "Is each tagged passage whole, and does the rendered page match the draft?", against: "EDGAR test filing" },
];

/** Part B of an incident report's sheet. */
export const INCIDENT_CHECKS: readonly CrossCheck[] = [
	{ asks: "On which day was the incident determined to be material, and by whom?", against: "minutes, memorandum" },
	{ asks: "Does the report agree with notices to regulators, customers and the press?", against: "notices sent" },
	{ asks: "Who watches for information that must be given in an amendment?", against: "incident plan" },
	{ asks: "Do earlier risk factors need to be corrected?", against: "last annual and quarterly reports" },
];

/** A person who signs, and what the signature says. */
export interface Signer {
	readonly role: string;
	readonly says: string;
}

/** Part D. No signature here is a certification under the Exchange Act. */
export const SIGNERS: readonly Signer[] = [
	{
		role: "Preparer",
		says: "I wrote or revised this Item, filled in Part A for the file named under Record, and named what supports its facts.",
	},
	{
		role: "Security owner",
		says: "I read what the Item says of processes, providers, expertise, reporting and incidents. As far as I know it tells of what is there, not of plans, and no incident known to me makes it misleading.",
	},
	{ role: "Tagging", says: "I compared every flag and block with the prose as it is rendered." },
	{
		role: "Legal",
		says: "I worked through Parts A and B. Every finding is mended or has a reason. This is no legal opinion.",
	},
	{
		role: "Disclosure committee",
		says: "We had the draft and this sheet, weighed the exceptions, and do not object to filing.",
	},
];
