import type { SeverityBy } from "../rules/define-rule.ts";
import { GROUPS, groupOf } from "../rules/groups.ts";
import { RULES } from "../rules/index.ts";
import { nearest } from "../text/nearest.ts";
import type { JsonSchema, ValueType } from "./values.ts";
import { choice, isRecord, told } from "./values.ts";

const LEVEL = choice({
	error: "Every finding is an error.",
	warning: "Every finding is a warning.",
	info: "Every finding is a note.",
	off: "Not looked for.",
});

/** What a severity can be set for: each group, and each rule. */
const NAMES: ReadonlyMap<string, string> = new Map([
	...Object.entries(GROUPS),
	...RULES.map(({ id, title }) => [id, `${title}.`] as const),
]);

/** More than that nobody means: each name may stand once. Leaves room for names of rules that are gone. */
const MOST_NAMES = 2 * NAMES.size;

/** A severity, or `off`, by rule or group. */
export const severityBy: ValueType<SeverityBy> = {
	schema: (of) => ({ type: "object", ...(of === "manifest" ? byGroup() : byName()), additionalProperties: false }),
	read(value, path, wrong) {
		if (!isRecord(value)) {
			wrong({ path, says: `must be an object of rules and groups, not ${told(value)}` });
			return undefined;
		}
		const severity: Record<string, SeverityBy[string]> = {};
		const entries = Object.entries(value);
		const left = entries.splice(MOST_NAMES).length;
		if (left > 0) wrong({ path, says: `holds ${left} entries more than there are rules; they are left out` });
		for (const [name, level] of entries) {
			const known = NAMES.has(name);
			if (!known) {
				const near = nearest(name, NAMES.keys());
				wrong({ path: [...path, name], says: `is no rule or group${near ? `; did you mean ${near}?` : ""}` });
			}
			const read = known ? LEVEL.read(level, [...path, name], wrong) : undefined;
			if (read !== undefined) severity[name] = read;
		}
		return severity;
	},
};

/**
 * Severities under others that win: a rule's entry in `over` or its group's, else what `under` has. `under` may turn
 * one rule off whose group is set in `over`: the group wins.
 */
export function severityOver(under: SeverityBy, over: SeverityBy): SeverityBy {
	const kept = Object.entries(under).filter(([name]) => !Object.hasOwn(over, groupOf(name)));
	return { ...Object.fromEntries(kept), ...over };
}

/** A rule's own name is known by its pattern: a list of all rules would make the manifest thrice as long. */
function byGroup(): JsonSchema {
	const level = LEVEL.schema("manifest");
	const groups = Object.entries(GROUPS).map(
		([group, description]) => [group, { description, enum: level.enum }] as const,
	);
	return {
		properties: Object.fromEntries(groups),
		patternProperties: {
			[`^(${Object.keys(GROUPS).join("|")})-[a-z0-9-]+$`]: level,
		},
	};
}

function byName(): JsonSchema {
	return {
		properties: Object.fromEntries(
			[...NAMES].map(([name, about]) => [name, { description: about, ...LEVEL.schema("config") }]),
		),
	};
}
