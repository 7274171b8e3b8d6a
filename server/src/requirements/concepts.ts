import { nearest } from "../text/nearest.ts";
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
	const known = [...CONCEPTS.values()].filter(({ type }) => type !== "container");
	const near = nearest(
		name,
		known.map((concept) => concept.name),
	);
	return near === undefined ? undefined : CONCEPTS.get(near);
}
