import fc from "fast-check";

/** Runs of a property; `CYDLINT_RUNS` asks for more. */
export const RUNS = Number(process.env.CYDLINT_RUNS ?? 500);

/** Pieces of text that mean something somewhere. */
const PIECES = [
	..."`*_[]()<>{}#!|~$^=:+-.@&;\"'\\/ \t\r\n",
	"``",
	"```",
	"![p](https://attacker.example/p.png)",
	"[click](command:workbench.action.quit)",
	"[ref]: https://attacker.example",
	"<img src=x onerror=alert(1)>",
	"<!--",
	"-->",
	"<![CDATA[",
	"]]>",
	"</script>",
	"&#106;",
	"&amp",
	"https://attacker.example/p.png",
	"HTTP://",
	"www.",
	"attacker.example",
	"a@b.example",
	"mailto:",
	"$(flame)",
	"\\",
	"1. ",
	"2) ",
	"    ",
	"---",
	"===",
	"| a | b |",
	"\u001b[31m",
	"\u001b]0;title\u0007",
	"\u009b2J",
	"\u0085",
	"\u2028",
	"\u202e",
	"\u2066",
	"\u200b",
	"\u{e0041}",
	"\ud83d",
	"\udd12",
	"\ud83d\udd12",
	"\ufeff",
	"\u00a0",
	"\0",
	"word",
	"Risks",
	"é",
	"中",
];

/** Text as a hostile draft may have it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join("")) },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);

/** Characters that no sink for people may pass on: controls, bidi marks, halves of pairs. */
export const ACTING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
