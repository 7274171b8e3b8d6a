import assert from "node:assert/strict";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, it } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { runNode, temporaryFolder } from "../support/programs.ts";
import { packed } from "./packed.ts";

/** The part of the manifest that these tests read. */
interface Manifest {
	readonly main: string;
	readonly browser: string;
	readonly icon: string;
	readonly categories: readonly string[];
	readonly contributes: {
		readonly languages: readonly { readonly configuration?: string }[];
		readonly grammars: readonly { readonly path: string }[];
		readonly jsonValidation: readonly { readonly url: string }[];
		readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
		readonly walkthroughs: readonly {
			readonly steps: readonly { readonly description: string; readonly media: { readonly markdown: string } }[];
		}[];
		readonly configuration: readonly { readonly properties: Readonly<Record<string, object>> }[];
	};
}

/** All that may be in it; `extension/` is what VS Code unpacks. */
const CONTENT = [
	/^(?:extension\.vsixmanifest|\[Content_Types\]\.xml)$/,
	/^extension\/(?:package\.json|readme\.md|changelog\.md|LICENSE\.txt|language-configuration\.json)$/,
	/^extension\/dist\/(?:extension\.cjs|server\.cjs|word\.cjs|web\/(?:extension|server)\.js|THIRD-PARTY-NOTICES\.txt)$/,
	/^extension\/docs\/(?:images\/(?:icon\.png|[a-z]+\.svg)|rules\/[a-z0-9-]+\.md|rules\/README\.md|walkthrough\/[a-z-]+\.md)$/,
	/^extension\/examples\/[a-z0-9-]+\.(?:cyd|htm|md)$/,
	/^extension\/syntaxes\/[a-z-]+\.tmLanguage\.json$/,
	/^extension\/schemas\/[a-z.-]+\.json$/,
];

/** Hosts in the names of namespaces, registries and schemas: text that is compared, never an address to load. Nobody owns example.com. */
const NAMES = new Set([
	...["xbrl.sec.gov", "www.sec.gov", "www.xbrl.org", "www.w3.org", "fasb.org", "json-schema.org"],
	// Of Word files, and of a message of the library that writes them.
	...["schemas.openxmlformats.org", "schemas.microsoft.com", "purl.oclc.org", "purl.org", "answers.microsoft.com"],
]);

/** The categories that VS Code knows, of those that could be meant. */
const CATEGORIES = ["Linters", "Programming Languages", "Language Packs", "Other"];

describe("the extension for VS Code", () => {
	let files: Readonly<Record<string, Uint8Array>>;
	const text = (name: string): string => {
		const data = files[`extension/${name}`];
		assert.ok(data, `${name} is in it`);
		return strFromU8(data);
	};
	const manifest = (): Manifest => JSON.parse(text("package.json"));
	before(() => {
		files = unzipSync(readFileSync(packed(".vsix")));
	});

	it("takes 2 MB at most", () => {
		const { size } = statSync(packed(".vsix"));
		assert.ok(size <= 2_000_000, `${size} bytes`);
	});

	it("holds the bundles and pages, and no source, test or map", () => {
		assert.deepEqual(
			Object.keys(files).filter((name) => !CONTENT.some((pattern) => pattern.test(name))),
			[],
		);
		for (const bundle of ["dist/extension.cjs", "dist/server.cjs", "dist/web/extension.js", "dist/web/server.js"]) {
			assert.doesNotMatch(text(bundle), /sourceMappingURL|sourcesContent/);
		}
	});

	it("has all that its manifest names", () => {
		const { main, browser, icon, contributes } = manifest();
		const named = [main, browser, icon, ...contributes.languages.flatMap((it) => it.configuration ?? [])];
		named.push(...contributes.grammars.map((it) => it.path), ...contributes.jsonValidation.map((it) => it.url));
		named.push(...contributes.walkthroughs.flatMap((it) => it.steps.map((step) => step.media.markdown)));
		for (const file of named) {
			assert.ok(files[path.posix.join("extension", file)], file);
		}
	});

	it("has a page for each rule", () => {
		const rules = [...text("docs/rules/README.md").matchAll(/^\| \[([a-z0-9-]+)\]/gm)].map(([, rule]) => rule);
		assert.ok(rules.length > 80);
		for (const rule of rules) assert.match(text(`docs/rules/${rule}.md`), new RegExp(`^# ${rule}\n`));
	});

	it("has an icon of 128 pixels or more, and categories that VS Code knows", () => {
		const icon = files[path.posix.join("extension", manifest().icon)];
		assert.ok(icon);
		const head = Buffer.from(icon.slice(0, 24));
		assert.equal(head.toString("latin1", 1, 4), "PNG");
		assert.ok(head.readUInt32BE(16) >= 128 && head.readUInt32BE(16) === head.readUInt32BE(20));
		assert.ok(manifest().categories.includes("Linters"));
		for (const category of manifest().categories) assert.ok(CATEGORIES.includes(category), category);
	});

	it("has a page for its user: settings and commands, no set-up of the project", () => {
		const page = text("readme.md");
		for (const section of manifest().contributes.configuration) {
			for (const setting of Object.keys(section.properties)) assert.ok(page.includes(`\`${setting}\``), setting);
		}
		for (const { category, title } of manifest().contributes.commands) {
			assert.ok(page.includes(`**${category}: ${title}**`), title);
		}
		assert.doesNotMatch(page, /\bnpm\b|\bnode\b/i);
	});

	it("has the pages of its walkthroughs, whose links run commands of its own", () => {
		const { commands, walkthroughs } = manifest().contributes;
		const known = new Set(commands.map(({ command }) => command));
		for (const { steps } of walkthroughs)
			for (const { description, media } of steps) {
				assert.ok(files[`extension/${media.markdown}`], media.markdown);
				for (const [, command = ""] of description.matchAll(/\(command:([\w.]+)\)/g))
					assert.ok(known.has(command), command);
			}
	});

	it("has a page whose draft gets the findings that it names", (t) => {
		const page = text("readme.md");
		const [, draft = ""] = /```markdown\n([\s\S]*?)```/.exec(page) ?? [];
		const named = [...page.matchAll(/`((?:missing|effect)-[a-z-]+)`/g)].map(([, rule]) => rule);
		const file = path.join(temporaryFolder(t), "draft.md");
		writeFileSync(file, draft);
		const { text: report } = runNode(["dist/cydlint.cjs", "lint", "--format", "json", file]);
		assert.ok(named.length > 1);
		for (const rule of named) assert.ok(report.includes(`"${rule}"`), rule);
	});

	it("shows no picture that would have to be fetched", () => {
		for (const name of Object.keys(files).filter((it) => it.endsWith(".md"))) {
			assert.doesNotMatch(strFromU8(files[name] as Uint8Array), /!\[[^\]]*\]\(|<img\b/, name);
		}
	});

	it("links only to what is in it", () => {
		const broken = Object.keys(files)
			.filter((name) => name.endsWith(".md"))
			.flatMap((name) =>
				[...strFromU8(files[name] as Uint8Array).matchAll(/\]\(([^)\s]*)\)/g)]
					.map(([, target = ""]) => target)
					.filter((target) => !files[path.posix.join(path.posix.dirname(name), target)])
					.map((target) => `${name}: ${target}`),
			);
		assert.deepEqual(broken, []);
	});

	it("holds no address of a foreign host", () => {
		const generated = /^extension\.vsixmanifest$|^\[Content_Types\]\.xml$/; // of vsce, with its own namespaces
		const addresses = Object.keys(files)
			.filter((name) => !generated.test(name) && !/LICENSE|THIRD-PARTY-NOTICES|\.png$/.test(name))
			.flatMap((name) =>
				[...strFromU8(files[name] as Uint8Array).matchAll(/\b(?:https?|wss?|ftp):\/\/([a-z0-9.-]+)/gi)]
					.filter(([, host = ""]) => !NAMES.has(host.toLowerCase()) && !/\.example\.com\.?$/i.test(host))
					.map(([address]) => `${name}: ${address}`),
			);
		assert.deepEqual(addresses, []);
	});
});
