import type { Acceptance } from "../draft/waiver.ts";
import { RULES } from "../rules/index.ts";
import { nearest } from "../text/nearest.ts";
import { isAcceptable, LACKS, lacksOf } from "../waivers/waive.ts";
import { LONGEST_GLOB } from "./globs.ts";
import type { Path, ValueType, Wrong } from "./values.ts";
import { isRecord, told } from "./values.ts";

/** A finding that the config accepts, and in which drafts. */
export interface ConfigAcceptance extends Acceptance {
	/** Glob from the config file's folder; the path of one draft has no `*`, `?`, `[` or `{`. */
	readonly file: string;
}

/** More than anybody reads. */
const MOST = 1_000;
const LONGEST = 2_000;

const IDS = RULES.map(({ id }) => id).filter(isAcceptable);
const MEMBERS: Readonly<Record<string, string>> = {
	file: "The draft, or several, as a glob from this file's folder.",
	rule: "The rule whose finding is accepted.",
	reason: "Why. It goes into the record, word for word.",
	by: "Who accepted it.",
	on: "On which day: `2026-02-01`.",
	of: "The words that were accepted, by the name that the editor gives them. Left out: whatever stands there.",
};
const REQUIRED = ["file", "rule", "reason", "by", "on"] as const;

/** Findings that are accepted, each with reason, name and date. One that lacks a part is told, and does not hold. */
export const acceptances: ValueType<readonly ConfigAcceptance[]> = {
	schema: () => ({
		type: "array",
		maxItems: MOST,
		items: {
			type: "object",
			properties: Object.fromEntries(
				Object.entries(MEMBERS).map(([key, description]) => [
					key,
					{
						type: "string",
						minLength: 1,
						description,
						...(key === "rule" && { enum: IDS }),
						...(key === "on" && { format: "date" }),
					},
				]),
			),
			required: REQUIRED,
			additionalProperties: false,
		},
	}),
	read(value, path, wrong) {
		if (!Array.isArray(value)) {
			wrong({ path, says: `must be a list of acceptances, not ${told(value)}` });
			return undefined;
		}
		if (value.length > MOST) wrong({ path, says: `holds more than ${MOST} entries; the others are left out` });
		return value.slice(0, MOST).flatMap((entry, at) => readOne(entry, [...path, at], wrong) ?? []);
	},
};

function readOne(value: unknown, path: Path, wrong: (wrong: Wrong) => void): ConfigAcceptance | undefined {
	if (!isRecord(value)) {
		wrong({ path, says: `must be an object with ${REQUIRED.join(", ")}, not ${told(value)}` });
		return undefined;
	}
	const said: Record<string, string> = {};
	for (const [key, member] of Object.entries(value)) {
		if (!Object.hasOwn(MEMBERS, key)) {
			const near = nearest(key, Object.keys(MEMBERS));
			wrong({
				path: [...path, key],
				says: `is none of ${Object.keys(MEMBERS).join(", ")}${near ? `; did you mean ${near}?` : ""}`,
			});
		} else if (typeof member !== "string" || member.length > LONGEST) {
			wrong({ path: [...path, key], says: `must be a text of at most ${LONGEST} characters, not ${told(member)}` });
		} else if (member.trim() !== "") said[key] = member.trim();
	}
	const { file, rule, ...more } = said;
	if (file === undefined || file.length > LONGEST_GLOB)
		return void wrong({ path, says: "does not say in which file; it does not hold" });
	if (rule === undefined || !isAcceptable(rule)) {
		const near = rule === undefined ? undefined : nearest(rule, IDS);
		const named = rule === undefined ? "names no rule" : `accepts a finding of ${told(rule)}, which is no rule`;
		return void wrong({ path, says: `${named}${near ? `; did you mean ${near}?` : ""}` });
	}
	const acceptance = { file, rule, ...more };
	const lacks = lacksOf(acceptance);
	if (lacks.length === 0) return acceptance;
	const words = lacks.map((member) => LACKS[member]).join(" and ");
	return void wrong({ path, says: `lacks ${words}; it does not hold` });
}
