import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { cliSection } from "./cli/section.ts";
import { writeDown } from "./document.ts";
import { machine } from "./machine.ts";
import type { Section } from "./marks.ts";
import { marksTable } from "./marks.ts";
import type { Part, Run } from "./options.ts";
import { readOptions } from "./options.ts";
import { installPeers } from "./peers.ts";
import { serversSection } from "./servers/section.ts";
import { wholeSection } from "./whole/section.ts";

// `npm run bench [-- --quick] [--only servers|whole|cli]`: what a key, an opening and a whole text cost, ours beside
// others on the same texts in the same run. A full run writes its tables into docs/performance.md.

const SECTIONS: Readonly<Record<Part, (run: Run) => Promise<Section>>> = {
	servers: serversSection,
	whole: wholeSection,
	cli: cliSection,
};

async function main(): Promise<void> {
	const { quick, parts } = readOptions(process.argv.slice(2));
	build();
	const peers = !quick && installPeers();
	for (const part of parts) {
		const { tables, marks } = await SECTIONS[part]({ quick, peers });
		const text = [
			`${machine()}${peers ? "" : "; without peers"}.`,
			...tables,
			...(marks.length > 0 ? [marksTable(marks)] : []),
		].join("\n\n");
		console.log(`\n## ${part}\n\n${text}`);
		if (!quick) writeDown(part, text);
	}
}

/** What ships is what is measured. */
function build(): void {
	const script = fileURLToPath(new URL("../scripts/build.mjs", import.meta.url));
	const { status } = spawnSync(process.execPath, [script], { stdio: ["ignore", "inherit", "inherit"] });
	if (status !== 0) throw new Error("the build failed");
}

main().catch((error: unknown) => {
	// What went wrong is said in its message: wrong arguments, a build that failed, a server that did not do its work.
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
