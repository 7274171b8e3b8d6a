/** What a registrant may be that decides how its draft is read, and what that does. */
export const REGISTRANT_KINDS = {
	twoTierBoard:
		"A supervisory and a management board: the supervisory board is the board (Item 16K, instruction 1 to paragraph (c)); the management board is management.",
	spac: "A blank check company: the sponsor counts as management. Elements due only where they apply are notes when silent.",
	externallyManaged: "Managed by a manager or adviser: its people count as management.",
	shell:
		"A shell company: elements due only where they apply are notes when silent. The Item itself is owed; nothing exempts a shell from it.",
} as const;

export type RegistrantKind = keyof typeof REGISTRANT_KINDS;
