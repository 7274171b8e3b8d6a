import { Command, CommanderError } from "commander";
import { printableName } from "../encode/terminal.ts";
import { addChecklist } from "./commands/checklist.ts";
import type { Io } from "./commands/command.ts";
import { UsageError } from "./commands/command.ts";
import { addCompare } from "./commands/compare.ts";
import { addExplain } from "./commands/explain.ts";
import { addExport } from "./commands/export.ts";
import { addImport } from "./commands/import.ts";
import { addInit } from "./commands/init.ts";
import { addLint } from "./commands/lint.ts";
import { addMcp } from "./commands/mcp.ts";
import { addMerge } from "./commands/merge.ts";
import { addReport } from "./commands/report.ts";
import { addVerify } from "./commands/verify.ts";

const ABOUT = `Checks drafts of SEC cybersecurity disclosures: Form 20-F Item 16K, Form 10-K
Item 1C, and incident reports on Forms 8-K (Item 1.05) and 6-K.`;

const AFTER = `
Exit status:
  0  no findings, or only such as --fail-on lets pass (default: warning)
  1  findings
  2  something could not be checked: no such file, an unknown encoding, a folder
     without any disclosure, a wrong .cydlint.json, a failure of ours; all other
     files are still checked

The nearest .cydlint.json, from the draft upward, sets severities, ignored files
and what fails.
Colours on a terminal only; NO_COLOR and FORCE_COLOR are heeded.
Nothing leaves your machine: cydlint opens no connection.
`;

/** Of errors that are none: help and version were shown. */
const SHOWN = new Set(["commander.helpDisplayed", "commander.help", "commander.version"]);

/**
 * Runs the command line.
 *
 * @param args what follows the program's name
 * @returns nothing; how the run ends is told by `io.end`. What the user typed is encoded before it is shown.
 */
export async function runProgram(args: readonly string[], io: Io): Promise<void> {
	const shown: string[] = [];
	const program = new Command("cydlint")
		.description(ABOUT)
		.version(io.tool.version, "-v, --version", "the version")
		.helpOption("-h, --help", "this text")
		.helpCommand("help [command]", "this text, or that of a command")
		.addHelpText("after", AFTER)
		.exitOverride()
		.configureHelp({ helpWidth: 80 })
		.configureOutput({ writeOut: (text) => shown.push(text), writeErr: () => {}, getOutHelpWidth: () => 80 });
	addLint(program, io);
	addReport(program, io);
	addVerify(program, io);
	addImport(program, io);
	addExport(program, io);
	addCompare(program, io);
	addChecklist(program, io);
	addMerge(program, io);
	addInit(program, io);
	addExplain(program, io);
	addMcp(program, io);
	for (const command of program.commands) command.copyInheritedSettings(program);
	const fail = async (message: string): Promise<void> => {
		await io.err.write(`cydlint: ${printableName(message)}\nTry cydlint --help\n`);
		io.end(2);
	};
	const [first] = args;
	if (first === undefined) return fail("no command");
	if (!first.startsWith("-") && first !== "help" && !program.commands.some((it) => it.name() === first))
		return fail(`unknown command “${first}”; to check a draft: cydlint lint ${first}`);
	try {
		await program.parseAsync(args, { from: "user" });
	} catch (error) {
		if (error instanceof UsageError) return fail(error.message);
		if (!(error instanceof CommanderError)) throw error;
		if (!SHOWN.has(error.code)) return fail(error.message.replace(/^error: /, ""));
	} finally {
		for (const text of shown) await io.out.write(text);
	}
}
