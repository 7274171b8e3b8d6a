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
	let more = 0;
	const tell = (start: number, end: number, message: string): void => {
		if (problems.length < MOST_PROBLEMS) problems.push({ start, end, message });
		else more++;
	};
	const file = (settings: ConfigSettings): ConfigFile => {
		const rest = more === 0 ? [] : [{ start: 0, end: 0, message: `has ${more} more problems like those told` }];
		return { path, text, settings, problems: [...rest, ...problems.toSorted((a, b) => a.start - b.start)] };
	};
	const errors: ParseError[] = [];
	let root: Node | undefined;
	try {
		root = parseTree(text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true, allowEmptyContent: true });
	} catch {
		return tooDeep(path);
	}
	const [error] = errors;
	if (error) {
		const { offset: start, length } = error;
		tell(start, start + length, `${wordsOf(error)}; none of the settings here hold`);
		return file({});
	}
	if (!root) return file({});
	const whole = root;
	const repeated = repeatedKeys(whole);
	if (!repeated) return tooDeep(path);
	for (const { offset, length, value } of repeated) {
		tell(offset, offset + length, `${dotted([String(value)])} stands here twice; the last one holds`);
	}
	const settings = readConfigSettings(getNodeValue(whole), (wrong) => {
		// To find the place of each of a hundred thousand would take minutes.
		if (problems.length >= MOST_PROBLEMS) return void more++;
		const node = findNodeAtLocation(whole, [...wrong.path]) ?? whole;
		// A key that is wrong, and a value that is, both show at the pair.
		const { offset, length } = node.parent?.type === "property" ? node.parent : node;
		tell(offset, offset + length, `${dotted(wrong.path)} ${wrong.says}`.trim());
	});
	return file(settings);
}

/** Problems of one file that are told one by one. */
const MOST_PROBLEMS = 100;
/** How deep values may stand in each other; ours stand two deep. */
const DEEPEST = 20;

function tooDeep(path: string): ConfigFile {
	return unreadableConfig(path, "is nested too deep; none of its settings hold");
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

/**
 * Keys that stand twice in one object: JSON takes the last without a word.
 *
 * @returns undefined where values stand too deep in each other
 */
function repeatedKeys(root: Node): readonly Node[] | undefined {
	const repeated: Node[] = [];
	let level: readonly Node[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) return undefined;
		for (const node of level) {
			const seen = new Set<unknown>();
			for (const { type, children: [key] = [] } of node.children ?? []) {
				if (type !== "property" || !key) continue;
				if (seen.has(key.value)) repeated.push(key);
				seen.add(key.value);
			}
		}
		const below = level.flatMap((node) => node.children ?? []);
		level = below.flatMap((node) => (node.type === "property" ? (node.children?.slice(1) ?? []) : [node]));
	}
	return repeated;
}
