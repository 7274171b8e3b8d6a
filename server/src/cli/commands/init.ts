import { writeFileSync } from "node:fs";
import { CONFIG_NAMES } from "../../settings/config-file.ts";
import { configTemplate } from "../../settings/template.ts";
import type { AddCommand } from "./command.ts";
import { UsageError } from "./command.ts";

export const addInit: AddCommand = (program, io) => {
	program
		.command("init")
		.summary("begin a .cydlint.json in this folder")
		.description("Begin a .cydlint.json in this folder: every setting with what it means, none of them set.")
		.action(async () => {
			const [name] = CONFIG_NAMES;
			try {
				writeFileSync(name, configTemplate(), { flag: "wx" });
			} catch (error) {
				const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
				if (isThere) throw new UsageError(`${name} is there already, and is left as it is`);
				throw new UsageError(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
			}
			await io.out.write(`${name} holds every setting, as a comment each; take the marks from those you want.\n`);
		});
};
