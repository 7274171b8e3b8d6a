import { LABELS } from "./concept-names.ts";
import { INCIDENT_REQUIREMENTS } from "./incident.ts";
import { ANNUAL_REQUIREMENTS } from "./requirements.ts";
import type { AnyRequirementId, Requirement } from "./types.ts";

/** Vintages of the CYD taxonomy; all hold the same concepts. */
export const TAXONOMY_YEARS = ["2024", "2025", "2026"] as const;

export type ConceptType = "flag" | "textBlock" | "container";

/** An element of the SEC's CYD taxonomy. */
export interface Concept {
	readonly name: string;
	/** Standard label, complete: `… [Flag]`. */
	readonly label: string;
	readonly type: ConceptType;
	readonly regime: "annual" | "incident";
	/** What the concept carries; none for containers. */
	readonly requirement?: AnyRequirementId;
}

/** Elements that hold others and never carry a value. */
const CONTAINERS: readonly (readonly [string, string, "annual" | "incident"])[] = [
	[
		"CybersecurityRiskManagementStrategyAndGovernanceAbstract",
		"Cybersecurity Risk Management, Strategy, and Governance [Abstract]",
		"annual",
	],
	[
		"CybersecurityRiskManagementStrategyAndGovernanceTable",
		"Cybersecurity Risk Management, Strategy, and Governance [Table]",
		"annual",
	],
	[
		"CybersecurityRiskManagementStrategyAndGovernanceLineItems",
		"Cybersecurity Risk Management, Strategy, and Governance [Line Items]",
		"annual",
	],
	["MaterialCybersecurityIncidentAbstract", "Material Cybersecurity Incident [Abstract]", "incident"],
	["MaterialCybersecurityIncidentTable", "Material Cybersecurity Incident [Table]", "incident"],
	["MaterialCybersecurityIncidentAxis", "Material Cybersecurity Incident [Axis]", "incident"],
	["MaterialCybersecurityIncidentDomain", "Material Cybersecurity Incident [Domain]", "incident"],
	["MaterialCybersecurityIncidentLineItems", "Material Cybersecurity Incident [Line Items]", "incident"],
];

/** The 29 concepts of cyd/2024, cyd/2025 and cyd/2026 by local name. */
export const CONCEPTS: ReadonlyMap<string, Concept> = new Map(
	[
		...[...ANNUAL_REQUIREMENTS, ...INCIDENT_REQUIREMENTS].flatMap(reportable),
		...CONTAINERS.map(
			([name, label, regime]): Concept => ({
				name,
				label,
				type: "container",
				regime,
			}),
		),
	].map((concept) => [concept.name, concept]),
);

function reportable(requirement: Requirement): Concept[] {
	const regime = requirement.id.startsWith("incident-") ? "incident" : "annual";
	const concept = (name: string | undefined, type: "flag" | "textBlock"): Concept[] =>
		name === undefined
			? []
			: [
					{
						name,
						label: `${LABELS[name] ?? name} ${type === "flag" ? "[Flag]" : "[Text Block]"}`,
						type,
						regime,
						requirement: requirement.id,
					},
				];
	return [...concept(requirement.flag, "flag"), ...concept(requirement.textBlock, "textBlock")];
}

/** The known concept whose name is nearest to `name`, for "did you mean"; undefined when none is near. */
export function nearestConcept(name: string): Concept | undefined {
	let best: Concept | undefined;
	let least = Math.max(3, Math.floor(name.length / 4)) + 1;
	for (const concept of CONCEPTS.values()) {
		if (concept.type === "container") continue;
		const distance = editDistance(name.toLowerCase(), concept.name.toLowerCase(), least);
		if (distance < least) {
			least = distance;
			best = concept;
		}
	}
	return best;
}

/** Levenshtein distance, given up as `limit` once it is sure to reach it. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			next.push(
				Math.min(
					(row[j] ?? limit) + 1,
					(next[j - 1] ?? limit) + 1,
					(row[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1),
				),
			);
		}
		if (Math.min(...next) >= limit) return limit;
		row = next;
	}
	return row[b.length] ?? limit;
}
