import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { cliSection } from "./cli/section.ts";
import { writeDown } from "./document.ts";
import { machine } from "./machine.ts";
import type { Section } from "./marks.ts";
import type { Part } from "./options.ts";
import { readOptions } from "./options.ts";
import { serversSection } from "./servers/section.ts";
import { wholeSection } from "./whole/section.ts";

// `npm run bench [-- --quick] [--only servers|whole|cli]`: what a key, an opening and a whole text cost, ours beside
// others on the same texts in the same run. A full run writes its tables into docs/performance.md.

const SECTIONS: Readonly<Record<Part, (quick: boolean) => Promise<Section>>> = {
	servers: serversSection,
	whole: wholeSection,
	cli: cliSection,
};

async function main(): Promise<void> {
	const { quick, parts } = readOptions(process.argv.slice(2));
	build();
	for (const part of parts) {
		const { body } = await SECTIONS[part](quick);
		const text = `Measured on ${machine()}.\n\n${body}`;
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
	console.error(error);
	process.exitCode = 1;
});
