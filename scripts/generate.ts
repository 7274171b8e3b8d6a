import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cite } from "../server/src/requirements/citations.ts";
import type { Rule } from "../server/src/rules/define-rule.ts";
import { importsOf, picture } from "./lib/picture.ts";
import { importRules } from "./lib/rooms.ts";

/**
 * `npm run generate [-- --check]`: writes what follows from the rules (their index, the list of their pages, the head
 * of each page) and from the rooms of the house (who may import whom, and the picture of it). With `--check` it writes nothing and ends with 1 where a file is not as it would be written.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const rulesFolder = path.join(root, "server/src/rules");
const pagesFolder = path.join(root, "docs/rules");
/** Files beside the rules that are none. */
const ENGINE = new Set(["apply.ts", "define-rule.ts", "index.ts", "own-findings.ts", "rule-page.ts", "supersede.ts"]);
const END = "<!-- generated:end -->";

const REGIMES: Readonly<Record<Rule["regime"], string>> = {
	annual: "annual reports: Form 20-F Item 16K, Form 10-K Item 1C",
	incident: "incident reports: Form 8-K Item 1.05, Form 6-K",
	any: "annual and incident reports",
};

async function main(): Promise<number> {
	const ids = readdirSync(rulesFolder)
		.filter((file) => file.endsWith(".ts") && !ENGINE.has(file))
		.map((file) => file.slice(0, -".ts".length))
		.sort();
	const rules = await Promise.all(ids.map(load));
	const missing = ids.filter((id) => !existsSync(pageOf(id)));
	const wanted = new Map<string, string>([
		[path.join(rulesFolder, "index.ts"), index(ids)],
		[path.join(pagesFolder, "README.md"), list(rules)],
		[path.join(root, "biome-rooms.json"), importRules()],
		[path.join(root, "docs/images/rooms.svg"), picture(importsOf(root))],
	]);
	for (const rule of rules) {
		if (!missing.includes(rule.id)) wanted.set(pageOf(rule.id), page(rule, readFileSync(pageOf(rule.id), "utf8")));
	}
	const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
	const check = process.argv.includes("--check");
	for (const [file, text] of stale) {
		if (!check) writeFileSync(file, text);
		console.log(`${check ? "not as generated" : "written"}: ${path.relative(root, file)}`);
	}
	for (const id of missing) console.log(`no page: ${path.relative(root, pageOf(id))}`);
	if (check && stale.length > 0) console.log("npm run generate writes them anew.");
	return missing.length > 0 || (check && stale.length > 0) ? 1 : 0;
}

function pageOf(id: string): string {
	return path.join(pagesFolder, `${id}.md`);
}

async function load(id: string): Promise<Rule> {
	const file = path.join(rulesFolder, `${id}.ts`);
	const { rule }: { readonly rule?: Rule } = await import(pathToFileURL(file).href);
	if (rule?.id !== id) throw new Error(`${id}.ts must export const rule, with the file's name as id`);
	return rule;
}

/** The index as Biome would format it. */
function index(ids: readonly string[]): string {
	const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	const imports = [
		{ from: "define-rule", line: 'import type { Rule } from "./define-rule.ts";' },
		...ids.map((id) => ({ from: id, line: `import { rule as ${name(id)} } from "./${id}.ts";` })),
	].sort((a, b) => (a.from < b.from ? -1 : 1));
	const entries = ids.map((id) => `\t${name(id)},\n`).join("");
	return `// Generated from the files beside this one: npm run generate
${imports.map((it) => it.line).join("\n")}

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
${entries}];
`;
}

/** The groups and what each is about, as the settings name them. */
function groups(): readonly (readonly [group: string, about: string])[] {
	const manifest: {
		readonly contributes: {
			readonly configuration: readonly {
				readonly properties: Readonly<
					Record<string, { readonly properties?: Readonly<Record<string, { readonly description: string }>> }>
				>;
			}[];
		};
	} = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
	const setting = manifest.contributes.configuration
		.map((section) => section.properties["cydlint.severity"])
		.find((found) => found !== undefined);
	return Object.entries(setting?.properties ?? {}).map(([group, { description }]) => [group, description]);
}

function groupOf(rule: Rule): string {
	return rule.id.slice(0, rule.id.indexOf("-"));
}

function list(rules: readonly Rule[]): string {
	const sections = groups().flatMap(([group, about]) => {
		const own = rules.filter((rule) => groupOf(rule) === group);
		if (own.length === 0) return [];
		const rows = own.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${cell(rule.title)} |`);
		return [
			`## ${group}\n\n${about}\n\n| Rule | Severity | What it finds |\n| --- | --- | --- |\n${rows.join("\n")}\n`,
		];
	});
	return `<!-- Generated from the rules: npm run generate -->
# Rules

${rules.length} rules in ${sections.length} groups. The severity is the most that a finding of the rule can be; a finding that rests on weaker evidence is less. Set it by rule or by group with \`cydlint.severity\`.

${sections.join("\n")}`;
}

/** The page with a fresh head; what stands below the head is written by hand. */
function page(rule: Rule, old: string): string {
	const at = old.indexOf(END);
	const body = at >= 0 ? old.slice(at + END.length) : old.replace(/^# .*\n/, "");
	return `# ${rule.id}

<!-- generated:start -->
${rule.title}.

| | |
| --- | --- |
| Severity | ${rule.severity}${rule.severity === "info" ? "" : ", at most"} |
| Group | ${groupOf(rule)} |
| Applies to | ${REGIMES[rule.regime]} |
| Basis | ${cell(basis(rule))} |
${END}

${body.trim()}
`;
}

/** A paragraph is named for both forms; a rule in words stands for itself. */
function basis(rule: Rule): string {
	if (!/^(?:\(|Instruction)/.test(rule.basis)) return rule.basis;
	return rule.regime === "incident"
		? `${cite("8-K", rule.basis)}; ${cite("6-K", rule.basis)}`
		: `${cite("20-F", rule.basis)}; ${cite("10-K", rule.basis)}`;
}

function cell(text: string): string {
	return text.replaceAll("|", "\\|");
}

process.exitCode = await main();
