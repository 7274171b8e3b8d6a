// The tests as plain JavaScript: compiled once for all, where a loader would compile the sources anew for each file.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { remove } from "./cache.mjs";
import { root } from "./setup.mjs";

const OUT = "test-output/compiled";

/** A module asks for its own place to find files beside it: it gets that of its source. */
const places = {
	name: "places",
	setup({ onLoad }) {
		onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path: file }) => {
			const source = readFileSync(file, "utf8");
			if (!source.includes("import.meta.")) return undefined;
			const place = { url: pathToFileURL(file).href, filename: file, dirname: path.dirname(file) };
			const contents = source.replace(/import\.meta\.(url|filename|dirname)\b/g, (_, of) => JSON.stringify(place[of]));
			return { contents, loader: file.endsWith(".ts") ? "ts" : "js" };
		});
	},
};

/**
 * Compiles tests into a folder that is made anew; what several share is compiled once.
 *
 * @param {readonly string[]} files paths of tests from the project: `test/text/dates.test.ts`
 * @returns {Promise<ReadonlyMap<string, string>>} by each test the path of what it was compiled to
 * @throws esbuild's error, which it has printed with the place in the source
 */
export async function compileTests(files) {
	remove(path.join(root, OUT));
	await build({
		absWorkingDir: root,
		entryPoints: [...files],
		outdir: OUT,
		outbase: ".",
		outExtension: { ".js": ".mjs" },
		bundle: true,
		splitting: true,
		format: "esm",
		platform: "node",
		target: "node20",
		packages: "external",
		sourcemap: true,
		logLevel: "warning",
		plugins: [places],
	});
	return new Map(files.map((file) => [file, path.join(OUT, file.replace(/\.ts$/, ".mjs"))]));
}

/** The source of a compiled test, as a path from the project; any other path as it is. */
export function sourceOf(file) {
	const at = path.relative(path.join(root, OUT), path.resolve(root, file));
	return at.startsWith("..") ? path.relative(root, file) : at.replace(/\.mjs$/, ".ts");
}
