import { describe } from "node:test";
import { openMarkdown, readMarkdown } from "../../../server/src/formats/markdown/markdown.ts";
import type { Edited } from "../../support/edits.ts";
import { itIsWhatItWas, itReadsAsAnew } from "../../support/edits.ts";

const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";

const SNIPPETS = [
	..."a|We assess risks. |\n|\n\n|\r|\r\n| |---|---\n|...\n|form: 20-F\n|period: 2025-12-31\n|flags:\n  integrated: true\n|flags: {a: [\n".split(
		"|",
	),
	..."# |\n## Item 16K. Cybersecurity\n\n|Item 1C. Cybersecurity|\nItem 2. Properties\n|Signatures|\n- |\n1. |\n> |> |===\n|**|_|`|[|](|)|![|\\|<b>|<br>|&amp;|&am".split(
		"|",
	),
	"|",
	"a | b\n",
	"\n| a | b |\n|---|---|\n| c | d |\n",
	"|---|\n",
	"```\n",
	"\n```\n",
	"~~~~\n",
	"<!--",
	"-->",
	"<!-- a note -->",
	`<!-- ${"of length ".repeat(40)}`,
	`<!-- cyd:${ROLE} -->`,
	`<!-- /cyd:${ROLE} -->`,
	`<!--\ncyd:${ENGAGED}\n-->`,
	`<!-- /cyd:${ENGAGED} -->`,
	"<!-- /cyd:",
	"cyd:",
	"\n[x]: http://example.com\n",
	"\uFEFF",
	"item ",
	"16k",
];

const DRAFT = `---
form: 10-K
period: 2025-12-31
registrant: Tern Harbor Foods, Inc.
flags:
  third-party-engaged: true
---
# Annual report

Intro with **words** set _off_.

| Item | Page |
|------|------|
| 1C | 12 |

## Item 1B. Unresolved Staff Comments

None.

## Item 1C. Cybersecurity

<!-- a note to
the reviewer -->
### Strategy

<!-- cyd:${ROLE} -->
Our head of security leads the work
and reports to the board each quarter.

- She has ten years of experience.
- She holds a degree.
<!-- /cyd:${ROLE} -->

We engage <!-- cyd:${ENGAGED} -->assessors<!-- /cyd:${ENGAGED} --> each year.

\`\`\`
We left this out.
\`\`\`

Governance
----------

The board oversees the work.

Item 2. Properties

We own a plant.
`;

const MARKDOWN: Edited = {
	open: openMarkdown,
	read: readMarkdown,
	sources: [
		DRAFT,
		DRAFT.slice(DRAFT.indexOf("# Annual")),
		DRAFT.replaceAll("\n", "\r\n"),
		DRAFT.replaceAll("\n", "\r"),
		`---\n${DRAFT.slice(DRAFT.indexOf("# Annual")).repeat(20)}`,
		"",
	],
	snippets: SNIPPETS,
};

describe("Markdown that is edited reads as if it were read anew", () => {
	itReadsAsAnew(MARKDOWN);
	itIsWhatItWas(
		MARKDOWN,
		DRAFT,
		["<!--", "<!-- ", "```\n", "~~~\n", "\nItem 3.\n", "\n# Item 16K\n"],
		[DRAFT.indexOf("# Annual"), DRAFT.indexOf("### Strategy"), DRAFT.indexOf("Governance")],
	);
});
