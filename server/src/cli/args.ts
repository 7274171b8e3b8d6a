import { parseArgs } from "node:util";
import { printableName } from "../encode/terminal.ts";
import type { FailOn } from "../settings/fail-on.ts";
import { FAIL_ON, isFailOn } from "../settings/fail-on.ts";

/** What the user asked for, or what is wrong with how it was asked. */
export type Command =
	| { readonly kind: "help" }
	| { readonly kind: "version" }
	| { readonly kind: "explain"; readonly rule?: string }
	| {
			readonly kind: "lint";
			readonly format: "text" | "json";
			readonly paths: readonly string[];
			/** Name under which standard input (`-`) is read: its extension tells the format. */
			readonly stdinFilename?: string;
			/** Severity from which on findings end the run with 1. */
			readonly failOn?: FailOn;
	  }
	/** The message is fit for a terminal. */
	| { readonly kind: "usage"; readonly message: string };

const OPTIONS = {
	format: { type: "string" },
	"stdin-filename": { type: "string" },
	"fail-on": { type: "string" },
	help: { type: "boolean", short: "h" },
	version: { type: "boolean", short: "v" },
} as const;

/** @param args what follows the program's name on the command line */
export function readArgs(args: readonly string[]): Command {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(args);
	} catch (error) {
		return usage(error instanceof Error ? error.message : String(error));
	}
	const { values, positionals } = parsed;
	const [command, ...operands] = positionals;
	if (values.help || command === "help") return { kind: "help" };
	if (values.version) return { kind: "version" };
	switch (command) {
		case "lint":
			return readLint(values, operands);
		case "explain":
			if (operands.length > 1) return usage("explain takes one rule");
			return { kind: "explain", ...(operands[0] === undefined ? {} : { rule: operands[0] }) };
		case undefined:
			return usage("no command");
		default:
			return usage(`unknown command “${command}”; to check a draft: cydlint lint ${command}`);
	}
}

function parse(args: readonly string[]) {
	return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

function readLint(values: ReturnType<typeof parse>["values"], paths: readonly string[]): Command {
	const format = values.format ?? "text";
	const stdinFilename = values["stdin-filename"];
	if (format !== "text" && format !== "json") {
		return usage(`--format is text or json, not “${format}”`);
	}
	if (paths.length === 0) return usage("lint needs a file, a folder, or - for standard input");
	if (paths.filter((path) => path === "-").length > 1) {
		return usage("standard input (-) can be read only once");
	}
	if (stdinFilename !== undefined && !paths.includes("-")) {
		return usage("--stdin-filename goes with - (standard input)");
	}
	const failOn = values["fail-on"];
	if (failOn !== undefined && !isFailOn(failOn)) return usage(`--fail-on is ${FAIL_ON.join(", ")}, not “${failOn}”`);
	return {
		kind: "lint",
		format,
		paths,
		...(stdinFilename === undefined ? {} : { stdinFilename }),
		...(failOn === undefined ? {} : { failOn }),
	};
}

function usage(message: string): Command {
	// It may repeat an argument, and an argument is anybody's text.
	return { kind: "usage", message: printableName(message) };
}
