import type { LintResult } from "../../lint.ts";
import { RULES } from "../../rules/index.ts";
import type { CheckOptions } from "../../settings/check-options.ts";
import { hash } from "../../text/hash.ts";

/** What a sheet is a record of: enough to tell later whether it is of this very text, tool and setting. */
export interface SheetRecord {
	/** Name of the file as it was given. */
	readonly file: string;
	/** Of the file's bytes, in hexadecimal. */
	readonly sha256: string;
	/** Of the words of the Item, a line feed between paragraphs: the same in any format. */
	readonly itemSha256?: string;
	/** In bytes. */
	readonly size: number;
	readonly tool: { readonly name: string; readonly version: string };
	/** Names the rules, their severities and messages, as shipped. */
	readonly ruleSet: string;
	/** What was set for the run: severities by rule or group. */
	readonly severity: Readonly<Record<string, string>>;
	/** Names all that was set, findings that the config accepts among it. Undefined in sheets of earlier versions. */
	readonly settings?: string;
	/** When the checks ran, as ISO 8601 in UTC. */
	readonly time: string;
	/** The sheet that this one follows, by name. */
	readonly previous?: string;
	/** Words of counsel above the sheet; they promise no privilege. */
	readonly legend?: string;
	/** Names this sheet. */
	readonly id: string;
	/** A sheet of a draft that still changes, or the one that is signed. */
	readonly kind: "interim" | "final";
}

/** Names the rules as they are shipped: another rule, severity or message gives another name. */
export function ruleSetName(): string {
	return hash(JSON.stringify(RULES.map(({ id, severity, basis, messages }) => [id, severity, basis, messages])));
}

/** Names what is set for a draft: severities, form, period, kind of registrant, terms and acceptances. */
export function settingsName({ severity, form, period, registrant, terms, accept }: CheckOptions): string {
	return hash(JSON.stringify([severity ?? {}, form, period, registrant ?? [], terms ?? [], accept ?? []]));
}

/** A sheet's name: of the text, the tool, the rules, the settings and the time; the same input gives the same name. */
export function sheetName(record: Omit<SheetRecord, "id">): string {
	return hash(JSON.stringify(record));
}

/** Why a sheet does not cover a file, one reason a line; none where it does. */
export function differences(
	sheet: SheetRecord,
	now: Pick<SheetRecord, "sha256" | "ruleSet" | "tool" | "settings">,
): readonly string[] {
	return [
		...(sheet.sha256 === now.sha256 ? [] : ["Draft changed; signatures do not cover it."]),
		...(sheet.ruleSet === now.ruleSet ? [] : ["The rules have changed since: the sheet shows what other rules found."]),
		...(sheet.settings === undefined || sheet.settings === now.settings
			? []
			: ["The settings, or what they accept, have changed since: other findings may be open."]),
		...(sheet.tool.version === now.tool.version
			? []
			: [`The sheet was made by version ${sheet.tool.version}; this is ${now.tool.version}.`]),
	];
}

/** How the findings stand, in the words of the result box. */
export function outcome({ findings, waived, failures }: LintResult): string {
	if (failures.length > 0) return "NOT READY: a check failed, and what it would have found is not known.";
	if (findings.some(({ severity }) => severity === "error")) return "NOT READY: an error is open.";
	if (findings.length > 0) return "No error is open. Each warning and note below needs a decision.";
	if (waived.length > 0)
		return "No finding is open; those that were accepted are in Part C, with who accepted them and why.";
	return "The checks found nothing. This does not say that the disclosure is complete or correct.";
}
