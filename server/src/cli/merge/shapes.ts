import { json } from "../../encode/json.ts";
import type { Failed, LeftOut } from "../../report/reporter.ts";
import type { Severity } from "../../rules/define-rule.ts";

/** What a line of a report says for the exit code. */
export interface Said {
	readonly severities: readonly Severity[];
	/** Of a report on files: which one it is. */
	readonly path?: string;
	/** Whether the entry is of a disclosure; undefined where the format does not say. */
	readonly isDraft?: boolean;
	readonly failed?: boolean;
}

/** What stands after the last entry. */
export interface Tail {
	readonly failed: readonly unknown[];
	readonly leftOut: readonly unknown[];
}

/** How the lines of a format of a report are told apart: a head, a line an entry, a tail. */
export interface Shape {
	readonly between: string;
	/** Whether a report with this first line is of the format. */
	isHead(line: string): boolean;
	/** What stands behind the last entry; undefined for a line that is none. */
	tail(line: string): Tail | undefined;
	entry(value: unknown): Said;
	end(tails: readonly Tail[]): string;
}

type Json = Readonly<Record<string, unknown>>;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const tailOf = (text: string): Json | undefined => {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined;
	}
};

const LEVELS: ReadonlyMap<unknown, Severity> = new Map([
	["error", "error"],
	["warning", "warning"],
	["note", "info"],
	["critical", "error"],
	["major", "warning"],
	["info", "info"],
]);

function fileSaid(value: unknown): Said {
	const { path, format, findings, problem } = value as Json;
	const severities = listOf(findings).flatMap(({ severity }) => LEVELS.get(severity) ?? []);
	const isFile = typeof path === "string" && findings !== undefined;
	return {
		severities,
		...(isFile && { path, isDraft: format !== null }),
		...(problem !== undefined && { failed: true }),
	};
}

function byPath(tails: readonly Tail[]): readonly LeftOut[] {
	const all = tails.flatMap(({ leftOut }) => leftOut as readonly LeftOut[]);
	return all.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The formats that can be put together, by name. */
export const SHAPES: Readonly<Record<string, Shape>> = {
	json: {
		between: ",",
		isHead: (line) => line.startsWith('{"version":1,"tool":') && line.endsWith('"files":['),
		tail(line) {
			const read = line.startsWith('],"failed":') ? tailOf(`{"files":[${line}`) : undefined;
			return read && { failed: listOf(read.failed), leftOut: listOf(read.leftOut) };
		},
		entry: fileSaid,
		end: (tails) =>
			`\n],"failed":${json(tails.flatMap(({ failed }) => failed as readonly Failed[]))},"leftOut":${json(byPath(tails))}}\n`,
	},
	ndjson: {
		between: "",
		isHead: (line) => line.startsWith('{"version":1,"tool":') && line.endsWith("}}"),
		tail(line) {
			const read = line.startsWith('{"path":') && line.includes('"why":') ? tailOf(line) : undefined;
			return typeof read?.why === "string" ? { failed: [], leftOut: [read] } : undefined;
		},
		entry: fileSaid,
		end: (tails) =>
			byPath(tails)
				.map((one) => `\n${json(one)}`)
				.join("")
				.concat("\n"),
	},
	sarif: {
		between: ",",
		isHead: (line) => line.startsWith('{"version":"2.1.0"') && line.endsWith('"results":['),
		tail(line) {
			const read = line.startsWith('],"invocations":') ? tailOf(`{"runs":[{"results":[${line}`) : undefined;
			const [run] = listOf(read?.runs);
			const [invocation] = listOf(run?.invocations);
			if (!invocation) return undefined;
			const told = listOf(invocation.toolExecutionNotifications);
			const isFailure = ({ level }: Json): boolean => level === "error";
			return { failed: told.filter(isFailure), leftOut: told.filter((one) => !isFailure(one)) };
		},
		entry(value) {
			const { level, suppressions } = value as Json;
			const severity = suppressions === undefined ? LEVELS.get(level) : undefined;
			return { severities: severity === undefined ? [] : [severity] };
		},
		end(tails) {
			const failed = tails.flatMap((tail) => tail.failed);
			const toolExecutionNotifications = [...failed, ...tails.flatMap(({ leftOut }) => leftOut)];
			const invocation = { executionSuccessful: failed.length === 0, toolExecutionNotifications };
			return `\n],"invocations":[${json(invocation)}]}]}\n`;
		},
	},
	gitlab: {
		between: ",",
		isHead: (line) => line === "[",
		tail: (line) => (line === "]" ? { failed: [], leftOut: [] } : undefined),
		entry(value) {
			const { severity } = value as Json;
			const own = LEVELS.get(severity);
			return { severities: own === undefined ? [] : [own], ...(severity === "blocker" && { failed: true }) };
		},
		end: () => "\n]\n",
	},
};
