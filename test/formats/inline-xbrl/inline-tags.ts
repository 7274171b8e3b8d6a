/** Tags of Inline XBRL that random markup is made of: those that give the document its structure. */
export const STRUCTURE_TAGS = [
	"<ix:header>",
	"</ix:header>",
	"<ix:hidden>",
	"</ix:hidden>",
	"<ix:exclude>",
	"</ix:exclude>",
] as const;

/** Continuations that go on with each other. */
export const CONTINUATION_TAGS = [
	'<ix:continuation id="k1" continuedAt="k2">',
	'<ix:continuation id="k2" continuedAt="k1">',
	"</ix:continuation>",
] as const;
