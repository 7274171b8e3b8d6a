import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import * as vscode from "vscode";
import { hoverText, open, rangeOf, someFindings } from "./helpers.ts";

describe("hover", () => {
	let draft: vscode.TextDocument;
	before(async () => {
		draft = await open("northlight-20f.cyd");
		await someFindings(draft);
	});
	after(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

	const over = (text: string) => hoverText(draft, rangeOf(draft, text).start.translate(0, 5));

	it("on a flag's label names the paragraph", async () => {
		assert.match(await over("|Cybersecurity Risk Third Party Oversight"), /16K\(b\)\(1\)\(iii\)/);
	});

	it("on a text block's label names the paragraph", async () => {
		assert.match(await over("|Cybersecurity Risk Board of Directors Oversight [Text Block]"), /16K\(c\)\(1\)/);
	});

	it("on a sentence tells what it is evidence of", async () => {
		assert.match(await over("In October 2025 we engaged an outside security firm"), /16K\(b\)\(1\)\(ii\)/);
	});

	it("on a tagged name in Inline XBRL names the paragraph", async () => {
		const annual = await open("lanternfield-10k.htm");
		const name = rangeOf(annual, "CybersecurityRiskManagementThirdPartyEngagedFlag");
		assert.match(await hoverText(annual, name.start.translate(0, 3)), /106\(b\)\(1\)\(ii\)/);
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});
});
