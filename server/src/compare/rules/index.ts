import type { ComparisonRule } from "../define-comparison.ts";
import { rule as answerDropped } from "./answer-dropped.ts";
import { rule as incidentDate } from "./incident-date.ts";
import { rule as incidentMateriality } from "./incident-materiality.ts";
import { rule as incidentNumber } from "./incident-number.ts";
import { rule as incidentOpen } from "./incident-open.ts";

/** All rules on two drafts, by their ids. */
export const COMPARISON_RULES: readonly ComparisonRule[] = [
	answerDropped,
	incidentDate,
	incidentMateriality,
	incidentNumber,
	incidentOpen,
];
