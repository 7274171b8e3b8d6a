import * as governance from "./governance.ts";
import type { CueSet } from "./pattern.ts";
import * as strategy from "./strategy.ts";

/** The cues of every requirement of an annual report, in the order of the rule. */
export const CUE_SETS: readonly CueSet[] = [
	strategy.processes,
	strategy.integrated,
	strategy.thirdPartyEngaged,
	strategy.thirdPartyOversight,
	strategy.materialEffect,
	governance.boardOversight,
	governance.boardCommittee,
	governance.boardInformed,
	governance.managementRole,
	governance.positionsResponsible,
	governance.expertise,
	governance.managementInformed,
	governance.reportsToBoard,
];
