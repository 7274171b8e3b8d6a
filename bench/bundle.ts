import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Bundles a program of the benchmark with the settings of the programs that ship, so that neither loads faster. The
 * bundle lies below `bench/peers`: what it imports by name at run time is looked for there.
 *
 * @returns path of the bundle
 */
export async function bundle(entry: string, name: string): Promise<string> {
	const outfile = `${root}bench/peers/dist/${name}`;
	await build({
		absWorkingDir: root,
		entryPoints: [entry],
		outfile,
		bundle: true,
		format: "cjs",
		platform: "node",
		target: "node20",
		minify: true,
		legalComments: "none",
		logLevel: "warning",
		alias: { net: "./server/src/lsp/no-sockets.ts" },
	});
	return outfile;
}
