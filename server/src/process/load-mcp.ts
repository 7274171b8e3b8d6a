/** The server side of the Model Context Protocol. */
export type Mcp = typeof import("./mcp.ts");

/** Loads the protocol's SDK; no other command pays for it. */
export function loadMcp(): Promise<Mcp> {
	return import("./mcp.ts");
}
