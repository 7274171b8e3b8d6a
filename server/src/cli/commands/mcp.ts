import { INSTRUCTIONS, TOOLS, useTool } from "../../agents/tools.ts";
import { printable, printableName } from "../../encode/terminal.ts";
import { loadMcp } from "../../process/load-mcp.ts";
import { problemOf } from "../files.ts";
import { workspaceDesk } from "../mcp/workspace.ts";
import type { AddCommand } from "./command.ts";

export const addMcp: AddCommand = (program, { tool, err, end }) => {
	program
		.command("mcp")
		.summary("serve tools to a language model over standard input and output")
		.description(
			"Serve tools to a language model by the Model Context Protocol, over standard input and output: check a draft, its checklist, explain a rule, list requirements. Reads files of one folder alone and writes none.",
		)
		.option("--workspace <folder>", "the folder whose files may be read", ".")
		.action(async ({ workspace }: { readonly workspace: string }) => {
			try {
				const desk = workspaceDesk(workspace);
				const { serveMcp } = await loadMcp();
				const log = (message: string) => void err.write(`cydlint: ${printable(message)}\n`);
				const use = (name: string, input: unknown) => useTool(name, input, desk);
				serveMcp({ tool, instructions: INSTRUCTIONS, tools: TOOLS, use, log });
			} catch (error) {
				await err.write(`cydlint: ${printableName(workspace)}: ${printable(problemOf(error))}\n`);
				end(2);
			}
		});
};
