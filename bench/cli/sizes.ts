import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Mark } from "../marks.ts";
import { atMost } from "../marks.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const WEIGHTS = /weights\.json$/;
const MOST_CODE = 500e3;
const MOST_WEIGHTS = 1e6;

/** The bundle of the server, measured part by part: its weights, and all else. */
export async function sizeMarks(): Promise<readonly Mark[]> {
	const { metafile } = await build({
		absWorkingDir: root,
		entryPoints: ["server/src/lsp/main.ts"],
		outfile: "dist/server.cjs",
		write: false,
		metafile: true,
		bundle: true,
		format: "cjs",
		platform: "node",
		target: "node20",
		minify: true,
		legalComments: "none",
		logLevel: "warning",
		alias: { net: "./server/src/lsp/no-sockets.ts" },
	});
	const [output] = Object.values(metafile.outputs);
	const bytes = output?.bytes ?? Number.NaN;
	const weights = Object.entries(output?.inputs ?? {})
		.filter(([name]) => WEIGHTS.test(name))
		.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
	const kilobytes = (size: number): string => `${(size / 1e3).toFixed(0)} KB`;
	const code = bytes - weights;
	return [
		atMost("server bundle without weights at most 500 KB", code, MOST_CODE, kilobytes(code)),
		atMost("weights at most 1 MB", weights, MOST_WEIGHTS, kilobytes(weights)),
	];
}
