import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "../bundle.ts";

/** A server to measure. */
export interface Subject {
	readonly name: "empty" | "cydlint" | "HTML server" | "HTML server, hover";
	/** What `node` is started with. */
	readonly nodeArguments: readonly string[];
	/** What it is asked for. An editor asks for diagnostics after each key. */
	readonly asks: "diagnostics" | "hover";
	/** Whether it finds something in every report. */
	readonly finds: boolean;
	/** A slow one takes part in fewer rounds, and with fewer edits. */
	readonly slow: boolean;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const OURS = at("../../dist/server.cjs");
const HTML = at("../peers/node_modules/vscode-langservers-extracted/bin/vscode-html-language-server");

/**
 * The empty server, bundled as ours is, and ours as it ships; VS Code's HTML server where peers are measured. That one
 * checks the style attributes for diagnostics, so it is measured by a hover too, for which it only parses the markup.
 */
export async function subjects(peers: boolean): Promise<readonly Subject[]> {
	if (!existsSync(OURS)) throw new Error("dist/server.cjs is not there: run `npm run build`");
	const empty = await bundle(at("empty.ts"), "empty-server.cjs");
	const own = [
		{ name: "empty", nodeArguments: [empty, "--stdio"], asks: "diagnostics", finds: false, slow: false },
		{ name: "cydlint", nodeArguments: [OURS, "--stdio"], asks: "diagnostics", finds: true, slow: false },
	] as const;
	if (!peers) return own;
	const html = { nodeArguments: [HTML, "--stdio"], finds: false, slow: true } as const;
	return [
		...own,
		{ ...html, name: "HTML server", asks: "diagnostics" },
		{ ...html, name: "HTML server, hover", asks: "hover" },
	];
}
