// Generated from the requirements: npm run generate
import type { AnyRequirementId } from "../../requirements/types.ts";
import { patterns as boardCommittee } from "./board-committee.ts";
import { patterns as boardInformed } from "./board-informed.ts";
import { patterns as boardOversight } from "./board-oversight.ts";
import { patterns as expertise } from "./expertise.ts";
import { patterns as incidentDelay } from "./incident-delay.ts";
import { patterns as incidentImpact } from "./incident-impact.ts";
import { patterns as incidentMateriality } from "./incident-materiality.ts";
import { patterns as incidentNature } from "./incident-nature.ts";
import { patterns as incidentScope } from "./incident-scope.ts";
import { patterns as incidentTiming } from "./incident-timing.ts";
import { patterns as incidentUndetermined } from "./incident-undetermined.ts";
import { patterns as integrated } from "./integrated.ts";
import { patterns as managementInformed } from "./management-informed.ts";
import { patterns as managementRole } from "./management-role.ts";
import { patterns as materialEffect } from "./material-effect.ts";
import type { RequirementPatterns } from "./pattern.ts";
import { patterns as positionsResponsible } from "./positions-responsible.ts";
import { patterns as processes } from "./processes.ts";
import { patterns as reportsToBoard } from "./reports-to-board.ts";
import { patterns as thirdPartyEngaged } from "./third-party-engaged.ts";
import { patterns as thirdPartyOversight } from "./third-party-oversight.ts";

/** What is known in words of each requirement. */
export const PATTERNS: Readonly<{ [Id in AnyRequirementId]: RequirementPatterns<Id> }> = {
	processes,
	integrated,
	"third-party-engaged": thirdPartyEngaged,
	"third-party-oversight": thirdPartyOversight,
	"material-effect": materialEffect,
	"board-oversight": boardOversight,
	"board-committee": boardCommittee,
	"board-informed": boardInformed,
	"management-role": managementRole,
	"positions-responsible": positionsResponsible,
	expertise,
	"management-informed": managementInformed,
	"reports-to-board": reportsToBoard,
	"incident-materiality": incidentMateriality,
	"incident-nature": incidentNature,
	"incident-scope": incidentScope,
	"incident-timing": incidentTiming,
	"incident-impact": incidentImpact,
	"incident-undetermined": incidentUndetermined,
	"incident-delay": incidentDelay,
};
