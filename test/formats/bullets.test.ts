import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDraft } from "../../server/src/formats/open-draft.ts";

/** A line in each format; a star and a dash are bullets in all, being list marks of Markdown too. */
const BULLETS = ["•", "●", "▪", "■", "□", "§", "·", "∙", "➢", "✓", "*", "-"];
const SOURCES: Readonly<Record<string, (line: string) => string>> = {
	cyd: (line) => `|cyd:CybersecurityRiskRoleOfManagementTextBlock\n|Our board:\n${line}`,
	md: (line) => `# Item 1C. Cybersecurity\n\nOur board:\n\n${line}\n`,
	htm: (line) => `<p>Item 1C. Cybersecurity</p><p>Our board:</p><p>${line}</p>`,
};

describe("a bullet", () => {
	for (const [extension, source] of Object.entries(SOURCES)) {
		for (const bullet of BULLETS) {
			it(`${bullet} makes a list item, without it, in .${extension}`, () => {
				const draft = readDraft(source(`${bullet} reviews the risks.`), { path: `draft.${extension}` });
				const last = draft?.passages.at(-1);
				assert.deepEqual([last?.kind, last?.text.text], ["listItem", "reviews the risks."]);
			});
		}
		it(`is none within a word or a number in .${extension}`, () => {
			const draft = readDraft(source("-5% of the budget is spent."), { path: `draft.${extension}` });
			assert.equal(draft?.passages.at(-1)?.text.text, "-5% of the budget is spent.");
		});
	}
});
