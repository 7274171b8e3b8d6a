import path from "node:path";
import { pathToFileURL } from "node:url";
import { register } from "tsx/esm/api";
import type { Node, SourceFile } from "typescript/unstable/ast";
import { SyntaxKind } from "typescript/unstable/ast";
import { API } from "typescript/unstable/sync";
import type { Pattern } from "./pattern.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const SOURCES = /^(?:server|client)\/src\//;
/** These start something when they are loaded; a pattern that they build would be an unrecorded site. */
const PROGRAMS = /(?:^|\/)main(?:\.web)?\.ts$|no-sockets\.ts$|^client\//;

const BUILDS = new Map([
	[SyntaxKind.NewExpression, /^new\s+RegExp\b/],
	[SyntaxKind.CallExpression, /^RegExp\s*\(/],
]);

/** A place that builds a pattern when it runs: `file:line`. */
export type Site = string;

export interface Collected {
	readonly patterns: readonly Pattern[];
	/** Places that build patterns, but built none while the modules were loaded: nobody knows what they build. */
	readonly unknown: readonly Site[];
}

/**
 * Every regular expression of the product: literals by the syntax tree, built ones by loading the modules. What a module
 * builds that was loaded before is not seen, but the place is told of.
 */
export async function collect(): Promise<Collected> {
	const { literals, sites, files } = parsed();
	const { built, seen } = await loaded(files.filter((file) => !PROGRAMS.test(file)));
	return { patterns: [...literals, ...built], unknown: sites.filter((site) => !seen.has(site)) };
}

interface Parsed {
	readonly literals: Pattern[];
	readonly sites: Site[];
	readonly files: string[];
}

function parsed(): Parsed {
	const found: Parsed = { literals: [], sites: [], files: [] };
	const api = new API({ cwd: ROOT });
	try {
		const snapshot = api.updateSnapshot({ openProject: path.join(ROOT, "tsconfig.json") });
		for (const project of snapshot.getProjects()) {
			for (const name of project.rootFiles) {
				const file = path.relative(ROOT, name).replaceAll("\\", "/");
				const tree = SOURCES.test(file) ? project.program.getSourceFile(name) : undefined;
				if (!tree) continue;
				found.files.push(file);
				visit(tree, tree, file, found);
			}
		}
	} finally {
		api.close();
	}
	return found;
}

function visit(node: Node, tree: SourceFile, file: string, found: Parsed): void {
	const start = node.getStart(tree); // Behind comments, which may hold anything.
	const text = tree.text.slice(start, node.end);
	if (node.kind === SyntaxKind.RegularExpressionLiteral) {
		const slash = text.lastIndexOf("/");
		found.literals.push({ file, source: text.slice(1, slash), flags: text.slice(slash + 1) });
	} else if (BUILDS.get(node.kind)?.test(text)) {
		found.sites.push(`${file}:${tree.text.slice(0, start).split("\n").length}`);
	}
	node.forEachChild((child) => visit(child, tree, file, found));
}

async function loaded(files: readonly string[]): Promise<{ built: readonly Pattern[]; seen: ReadonlySet<Site> }> {
	const built: Pattern[] = [];
	const seen = new Set<Site>();
	const record = ({ source, flags }: RegExp) => {
		const frames = [...(new Error().stack ?? "").matchAll(/(server\/src\/[^\s():]+:\d+)/g)].map((it) => it[1] ?? "");
		const [site] = frames;
		if (site === undefined) return;
		seen.add(site);
		// What calls a helper like `cue` is where the pattern is written.
		built.push({
			file: (frames.find((it) => !it.includes("/patterns/pattern.ts:")) ?? site).replace(/:\d+$/, ""),
			source,
			flags,
		});
	};
	const plain = globalThis.RegExp;
	globalThis.RegExp = new Proxy(plain, {
		construct(target, args, made) {
			const pattern: RegExp = Reflect.construct(target, args, made);
			globalThis.RegExp = plain;
			record(pattern);
			globalThis.RegExp = recorder;
			return pattern;
		},
	});
	const recorder = globalThis.RegExp;
	try {
		register(); // the sources themselves, even where this is compiled
		for (const file of files) await import(pathToFileURL(path.join(ROOT, file)).href);
	} finally {
		globalThis.RegExp = plain;
	}
	return { built, seen };
}
