import type { Node, ParseError } from "jsonc-parser";
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Span } from "../text/span.ts";
import { dotted, readConfigSettings } from "./read.ts";
import type { ConfigSettings } from "./schema.ts";

/** Names of config files; both may hold comments and trailing commas. Where both stand, the first is read. */
export const CONFIG_NAMES = [".cydlint.json", ".cydlint.jsonc"] as const;

/** Something in a config file that cannot be used: what, and where in its text. */
export interface ConfigProblem extends Span {
	readonly message: string;
}

/** A config file: it holds for the drafts in its folder and below, but for those that are nearer to another one. */
export interface ConfigFile {
	/** With `/` between folders. */
	readonly path: string;
	/** Offsets of problems count in it; empty where the file could not be read. */
	readonly text: string;
	readonly settings: ConfigSettings;
	/** In the order of the text. */
	readonly problems: readonly ConfigProblem[];
}

/**
 * Reads the text of a config file. What cannot be used is told and left out; of a text that is no JSON nothing is used.
 *
 * Read by jsonc-parser, which VS Code's own settings are read by: it keeps places, and can later write a waiver into a
 * file without touching its comments.
 */
export function readConfig(path: string, text: string): ConfigFile {
	const problems: ConfigProblem[] = [];
	const file = (settings: ConfigSettings): ConfigFile => ({
		path,
		text,
		settings,
		problems: problems.toSorted((a, b) => a.start - b.start),
	});
	const errors: ParseError[] = [];
	let root: Node | undefined;
	try {
		root = parseTree(text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true, allowEmptyContent: true });
	} catch {
		return unreadableConfig(path, "is nested too deep; none of its settings hold");
	}
	const [error] = errors;
	if (error) {
		const { offset: start, length } = error;
		problems.push({ start, end: start + length, message: `${wordsOf(error)}; none of the settings here hold` });
		return file({});
	}
	if (!root) return file({});
	const whole = root;
	problems.push(...repeatedKeys(whole));
	const settings = readConfigSettings(getNodeValue(whole), (wrong) => {
		const node = findNodeAtLocation(whole, [...wrong.path]) ?? whole;
		// A key that is wrong, and a value that is, both show at the pair.
		const { offset, length } = node.parent?.type === "property" ? node.parent : node;
		problems.push({ start: offset, end: offset + length, message: `${dotted(wrong.path)} ${wrong.says}`.trim() });
	});
	return file(settings);
}

/** A config file of which nothing is known but why. */
export function unreadableConfig(path: string, why: string): ConfigFile {
	return { path, text: "", settings: {}, problems: [{ start: 0, end: 0, message: why }] };
}

/** `CommaExpected` as `comma expected`. */
function wordsOf({ error }: ParseError): string {
	return printParseErrorCode(error)
		.replace(/(?<=[a-z])(?=[A-Z])/g, " ")
		.toLowerCase();
}

/** Keys that stand twice in one object: JSON takes the last without a word. */
function repeatedKeys(node: Node): readonly ConfigProblem[] {
	const seen = new Set<string>();
	return (node.children ?? []).flatMap((child) => {
		const key = child.type === "property" ? child.children?.[0] : undefined;
		if (!key) return repeatedKeys(child);
		const name = String(key.value);
		const again = seen.has(name)
			? [
					{
						start: key.offset,
						end: key.offset + key.length,
						message: `${dotted([name])} stands here twice; the last one holds`,
					},
				]
			: [];
		seen.add(name);
		return [...again, ...repeatedKeys(child)];
	});
}
