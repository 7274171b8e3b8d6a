import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cite } from "../server/src/requirements/citations.ts";
import { requirementsOf } from "../server/src/requirements/requirements.ts";
import type { Rule } from "../server/src/rules/define-rule.ts";
import { GROUPS, groupOf } from "../server/src/rules/groups.ts";
import { importsOf, picture } from "./lib/picture.ts";
import { importRules, roomTable } from "./lib/rooms.ts";
import { ruleFiles } from "./lib/rule-files.ts";

/**
 * `npm run generate [-- --check]`: writes what follows from the requirements (the index of their patterns), from the
 * rules (their index, the list of their pages, the head of each page), from the settings (their part of the manifest,
 * the schema of config files) and from the rooms of the house (who may import whom, and the picture of it). With
 * `--check` it writes nothing and ends with 1 where a file is not as it would be written.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const rulesFolder = path.join(root, "server/src/rules");
const patternsFolder = path.join(root, "server/src/judgement/patterns");
const pagesFolder = path.join(root, "docs/rules");
const END = "<!-- generated:end -->";

const REGIMES: Readonly<Record<Rule["regime"], string>> = {
	annual: "annual reports: Form 20-F Item 16K, Form 10-K Item 1C",
	incident: "incident reports: Form 8-K Item 1.05, Form 6-K",
	any: "annual and incident reports",
};

async function main(): Promise<number> {
	const check = process.argv.includes("--check");
	// The rules read it when they are loaded.
	let stale = settle(new Map([[path.join(patternsFolder, "by-requirement.ts"), patternsIndex()]]), check);
	const files = await Promise.all(ruleFiles(rulesFolder).map(load));
	const rules = files.flatMap((file) => file.rules);
	const missing = rules.map(({ id }) => id).filter((id) => !existsSync(pageOf(id)));
	const ofRules = new Map<string, string>([
		[path.join(rulesFolder, "index.ts"), index(files)],
		[path.join(pagesFolder, "README.md"), list(rules)],
		[path.join(root, "biome-rooms.json"), importRules()],
	]);
	for (const rule of rules) {
		if (!missing.includes(rule.id)) ofRules.set(pageOf(rule.id), page(rule, readFileSync(pageOf(rule.id), "utf8")));
	}
	stale += settle(ofRules, check);
	// These read the index of the rules: they are made from the one that was just written.
	if (!check || stale === 0) stale += settle(await ofHouse(), check);
	for (const id of missing) console.log(`no page: ${path.relative(root, pageOf(id))}`);
	if (check && stale > 0) console.log("npm run generate writes them anew.");
	return missing.length > 0 || (check && stale > 0) ? 1 : 0;
}

/** What follows from the settings and from who imports whom. */
async function ofHouse(): Promise<ReadonlyMap<string, string>> {
	const { configSchema, manifestConfiguration, untrustedWorkspaces } = await import("./lib/settings-files.ts");
	const { manifestModelTools } = await import("./lib/model-tools.ts");
	const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
	manifest.contributes.languageModelTools = manifestModelTools();
	manifest.contributes.configuration = manifestConfiguration();
	const { untrustedWorkspaces: untrusted } = manifest.capabilities;
	manifest.capabilities.untrustedWorkspaces = untrustedWorkspaces(untrusted.description);
	return new Map([
		[path.join(root, "docs/images/rooms.svg"), picture(importsOf(root))],
		[path.join(root, "docs/architecture.md"), withRooms(readFileSync(path.join(root, "docs/architecture.md"), "utf8"))],
		[path.join(root, "package.json"), json(manifest)],
		[path.join(root, "schemas/config.schema.json"), json(configSchema())],
	]);
}

/** The map of the house with a fresh table of its rooms. */
function withRooms(page: string): string {
	return page.replace(
		/(<!-- rooms:start -->\n).*?(\n<!-- rooms:end -->)/s,
		(_, start, end) => start + roomTable() + end,
	);
}

/**
 * Writes the files that are not as they should be, or with `check` only tells of them.
 *
 * @returns how many there were
 */
function settle(wanted: ReadonlyMap<string, string>, check: boolean): number {
	const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
	for (const [file, text] of stale) {
		if (!check) {
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
		console.log(`${check ? "not as generated" : "written"}: ${path.relative(root, file)}`);
	}
	return stale.length;
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, "\t")}\n`;
}

function pageOf(id: string): string {
	return path.join(pagesFolder, `${id}.md`);
}

/** A file of rules: one, or a table of them. */
interface RuleFile {
	/** Without its ending: the rule's id, or what the ids of the table's rules begin with. */
	readonly name: string;
	readonly isTable: boolean;
	readonly rules: readonly Rule[];
}

async function load(name: string): Promise<RuleFile> {
	const file = path.join(rulesFolder, `${name}.ts`);
	const { rule, rules }: { readonly rule?: Rule; readonly rules?: readonly Rule[] } = await import(
		pathToFileURL(file).href
	);
	if (rule?.id === name) return { name, isTable: false, rules: [rule] };
	if (rules?.every(({ id }) => id.startsWith(`${name}-`))) return { name, isTable: true, rules };
	throw new Error(`${name}.ts must export const rule, with the file's name as id, or rules whose ids begin with it`);
}

/** The name of a file's export where it is imported: `boardCommittee` for `board-committee`. */
function local(name: string): string {
	return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The patterns of every requirement, as Biome would format it. */
function patternsIndex(): string {
	const ids = [...requirementsOf("annual"), ...requirementsOf("incident")].map(({ id }) => id);
	const imports = [
		{ from: "pattern", line: 'import type { RequirementPatterns } from "./pattern.ts";' },
		...ids.map((id) => ({ from: id, line: `import { patterns as ${local(id)} } from "./${id}.ts";` })),
	].sort((a, b) => (a.from < b.from ? -1 : 1));
	const entries = ids.map((id) => (id === local(id) ? `\t${id},\n` : `\t"${id}": ${local(id)},\n`)).join("");
	return `// Generated from the requirements: npm run generate
import type { AnyRequirementId } from "../../requirements/types.ts";
${imports.map((it) => it.line).join("\n")}

/** What is known in words of each requirement. */
export const PATTERNS: Readonly<{ [Id in AnyRequirementId]: RequirementPatterns<Id> }> = {
${entries}};
`;
}

/** The index as Biome would format it. */
function index(files: readonly RuleFile[]): string {
	const imports = [
		{ from: "define-rule", line: 'import type { Rule } from "./define-rule.ts";' },
		...files.map(({ name, isTable }) => ({
			from: name,
			line: `import { ${isTable ? "rules" : "rule"} as ${local(name)} } from "./${name}.ts";`,
		})),
	].sort((a, b) => (a.from < b.from ? -1 : 1));
	const entries = files.map(({ name, isTable }) => `\t${isTable ? "..." : ""}${local(name)},\n`).join("");
	return `// Generated from the files beside this one: npm run generate
${imports.map((it) => it.line).join("\n")}

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
${entries}];
`;
}

function list(rules: readonly Rule[]): string {
	const sections = Object.entries(GROUPS).flatMap(([group, about]) => {
		const own = rules.filter((rule) => groupOf(rule.id) === group);
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
| Group | ${groupOf(rule.id)} |
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
