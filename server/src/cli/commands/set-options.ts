import type { Command } from "commander";
import type { CheckOptions } from "../../settings/check-options.ts";
import type { ConfigSettings } from "../../settings/schema.ts";
import { SETTINGS } from "../../settings/schema.ts";
import type { Given } from "../run-settings.ts";
import { UsageError } from "./command.ts";

/** What a user gives of the settings, besides those of config files. */
export interface SetFlags {
	readonly config?: string;
	readonly form?: string;
	readonly period?: string;
}

/** Adds the options by which settings are given to a command. */
export function addSetOptions(command: Command): Command {
	return command
		.option("--config <file>", "settings from there, instead of the nearest .cydlint.json of each draft")
		.option("--form <form>", "form of drafts that do not say theirs: 20-F, 10-K, 8-K or 6-K")
		.option("--period <day>", "end of the period, or day of the event, of drafts that do not say it: 2025-12-31");
}

/** @throws UsageError where a value is none that there is */
export function givenBy({ config, form, period }: SetFlags, severity: CheckOptions["severity"] = {}): Given {
	const ownForm = read("form", form);
	const ownPeriod = read("period", period);
	return {
		severity,
		...(config !== undefined && { config }),
		...(ownForm !== undefined && { form: ownForm }),
		...(ownPeriod !== undefined && { period: ownPeriod }),
	};
}

/** Reads a flag as the setting of the same name is read. */
function read<K extends "form" | "period">(key: K, text: string | undefined): ConfigSettings[K] | undefined {
	if (text === undefined) return undefined;
	const read: unknown = SETTINGS[key].type.read(text, [], ({ says }) => {
		throw new UsageError(`--${key} ${says}`);
	});
	return read as ConfigSettings[K];
}
