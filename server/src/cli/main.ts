import "../process/engine.ts";
import process from "node:process";
import manifest from "../../../package.json" with { type: "json" };
import { printable } from "../encode/terminal.ts";
import { pagesFolder } from "../process/pages.ts";
import { jsonReporter } from "../report/formats/json.ts";
import { textReporter } from "../report/formats/text.ts";
import { RULES } from "../rules/index.ts";
import { readArgs } from "./args.ts";
import { painter } from "./colours.ts";
import { explain, listRules } from "./explain.ts";
import { HELP } from "./help.ts";
import { runLint } from "./lint-command.ts";
import { sinkOf } from "./output.ts";

const { name, version } = manifest;

async function main(): Promise<number> {
	const out = sinkOf(process.stdout);
	const err = sinkOf(process.stderr);
	const paint = painter(process.stdout, process.env);
	const command = readArgs(process.argv.slice(2));
	switch (command.kind) {
		case "help":
			await out.write(HELP);
			return 0;
		case "version":
			await out.write(`${version}\n`);
			return 0;
		case "usage":
			await err.write(`cydlint: ${command.message}\nTry cydlint --help\n`);
			return 2;
		case "explain": {
			if (command.rule === undefined) {
				await out.write(listRules(RULES, paint));
				return 0;
			}
			const explained = explain(command.rule, RULES, pagesFolder(), paint);
			if ("text" in explained) await out.write(explained.text);
			else await err.write(`cydlint: ${explained.problem}\n`);
			return "text" in explained ? 0 : 2;
		}
		case "lint":
			return runLint({
				...command,
				reporter: command.format === "json" ? jsonReporter({ name, version }) : textReporter(paint),
				stdin: readStdin,
				out,
				err,
			});
	}
}

async function readStdin(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}

main().then(
	(code) => {
		// Never process.exit: what still waits in a pipe would be lost.
		process.exitCode = code;
	},
	(error: unknown) => {
		const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(`cydlint: ${told.split("\n").map(printable).join("\n")}\n`);
		process.exitCode = 2;
	},
);
