import type { RegistrantKind } from "../requirements/registrant.ts";
import { REGISTRANT_KINDS } from "../requirements/registrant.ts";
import { ANNUAL_REQUIREMENTS } from "../requirements/requirements.ts";
import type { SeverityBy } from "../rules/define-rule.ts";
import { RULES } from "../rules/index.ts";
import type { ValueType } from "./values.ts";
import { choice, told } from "./values.ts";

const KIND = choice<RegistrantKind>(REGISTRANT_KINDS);

/** What kind of registrant the drafts are of; none where it is like most. */
export const registrantKinds: ValueType<readonly RegistrantKind[]> = {
	schema: (of) => ({ type: "array", items: KIND.schema(of), uniqueItems: true }),
	read(value, path, wrong) {
		if (!Array.isArray(value)) {
			wrong({ path, says: `must be a list of kinds, not ${told(value)}` });
			return undefined;
		}
		return [...new Set(value.slice(0, 100).flatMap((kind, at) => KIND.read(kind, [...path, at], wrong) ?? []))];
	},
};

const KNOWN = new Set(RULES.map(({ id }) => id));
/** What is asked only “as applicable”: of a company without operations seldom. */
const NOTES: SeverityBy = Object.fromEntries(
	ANNUAL_REQUIREMENTS.filter(({ duty }) => duty !== "mandatory")
		.flatMap(({ id }) => [`missing-${id}`, `thin-${id}`])
		.filter((id) => KNOWN.has(id))
		.map((id) => [id, "info"] as const),
);

/** Severities that go with kinds of registrants; whatever is set goes before them. */
export function severityFor(kinds: readonly RegistrantKind[]): SeverityBy {
	return kinds.includes("shell") || kinds.includes("spac") ? NOTES : {};
}
