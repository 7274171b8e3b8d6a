import type { ComparisonRule } from "../define-comparison.ts";
import { rule as answerDropped } from "./answer-dropped.ts";
import { rule as answerTurned } from "./answer-turned.ts";
import { rule as flagAlone } from "./flag-alone.ts";
import { rule as incidentDate } from "./incident-date.ts";
import { rule as incidentMateriality } from "./incident-materiality.ts";
import { rule as incidentNumber } from "./incident-number.ts";
import { rule as incidentOpen } from "./incident-open.ts";
import { rule as renamed } from "./renamed.ts";
import { rule as staleExperience } from "./stale-experience.ts";
import { rule as staleYear } from "./stale-year.ts";

/** All rules on two drafts, by their ids. */
export const COMPARISON_RULES: readonly ComparisonRule[] = [
	answerDropped,
	answerTurned,
	flagAlone,
	incidentDate,
	incidentMateriality,
	incidentNumber,
	incidentOpen,
	renamed,
	staleExperience,
	staleYear,
];
