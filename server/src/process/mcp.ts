// The Model Context Protocol's SDK, in a bundle of its own: it is loaded by one command.
import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { AgentTool } from "../agents/define-tool.ts";
import type { Tool } from "../report/reporter.ts";

/** What is served. */
export interface Served {
	readonly tool: Tool;
	readonly instructions: string;
	readonly tools: readonly AgentTool[];
	/** Answers a tool by its name; `problem` in the answer says why there is none. Never rejects. */
	readonly use: (name: string, input: unknown) => Promise<object>;
	/** Is told what went wrong on the line, in one line. */
	readonly log: (message: string) => void;
}

/** Serves tools over standard input and output until the input ends. Nothing else may write to the output. */
export function serveMcp({ tool: { name, version }, instructions, tools, use, log }: Served): void {
	const made = () => {
		const server = new McpServer({ name, version }, { instructions, capabilities: { tools: {} } });
		for (const tool of tools) {
			const config = {
				title: tool.title,
				description: tool.description,
				inputSchema: fromJsonSchema<unknown>(tool.input),
				outputSchema: fromJsonSchema<unknown>(tool.output),
				annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
			};
			server.registerTool(tool.name, config, async (input: unknown) => {
				const answer = await use(tool.name, input);
				if ("problem" in answer) return { isError: true, content: [{ type: "text", text: String(answer.problem) }] };
				return { structuredContent: { ...answer }, content: [{ type: "text", text: JSON.stringify(answer) }] };
			});
		}
		return server;
	};
	serveStdio(made, { onerror: ({ message }) => log(message) });
}
