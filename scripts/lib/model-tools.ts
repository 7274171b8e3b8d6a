import { TOOLS } from "../../server/src/agents/tools.ts";

/** `contributes.languageModelTools` of package.json: the tools as VS Code offers them to a model. */
export function manifestModelTools(): readonly object[] {
	return TOOLS.map(({ name, title, description, input }) => ({
		name,
		displayName: title,
		modelDescription: description,
		canBeReferencedInPrompt: true,
		toolReferenceName: name.replaceAll("_", "-"),
		icon: "$(checklist)",
		tags: ["sec", "cybersecurity", "disclosure"],
		inputSchema: input,
	}));
}
