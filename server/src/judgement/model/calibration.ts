import type { AnswerValue, Judgement, VerdictValue } from "../types.ts";
import shipped from "./calibration-weights.json" with { type: "json" };
import { sigmoid } from "./linear.ts";

/** Maps the log-odds of a raw confidence to those of a calibrated one: `slope * x + shift`. */
export type Platt = readonly [slope: number, shift: number];

/** How far raw confidence is to be trusted, by what is said. What is not listed is left as it is. */
export interface Calibration {
	readonly answers: Readonly<Partial<Record<AnswerValue, Platt>>>;
	readonly verdicts: Readonly<Partial<Record<VerdictValue, Platt>>>;
}

/** Fitted by `npm run train` on judgements of filings whose companies the weights had not seen. */
export const CALIBRATION = shipped as unknown as Calibration;

/** Leaves confidence raw. */
export const RAW: Calibration = { answers: {}, verdicts: {} };

/** No confidence is nearer to 0 or 1: beyond, there are too few filings to tell. */
const EDGE = 0.005;

/** Log-odds of a confidence, within what can be told. */
export function logitOf(confidence: number): number {
	const inside = Math.min(1 - EDGE, Math.max(EDGE, confidence));
	return Math.log(inside / (1 - inside));
}

/** A raw confidence as the share of answers of its kind in which a careful reader agrees. */
export function calibrated(confidence: number, platt: Platt | undefined): number {
	return platt ? sigmoid(platt[0] * logitOf(confidence) + platt[1]) : confidence;
}

/**
 * The last step of judging: the same answers and verdicts, with confidence that means what it says. Blocks come
 * calibrated from their own fit.
 */
export function calibrate(judgement: Judgement, by: Calibration = CALIBRATION): Judgement {
	return {
		...judgement,
		answers: withConfidence(judgement.answers, ({ answer }) => by.answers[answer]),
		verdicts: withConfidence(judgement.verdicts, ({ verdict }) => by.verdicts[verdict]),
	};
}

function withConfidence<Key, Value extends { readonly confidence: number }>(
	all: ReadonlyMap<Key, Value>,
	plattOf: (value: Value) => Platt | undefined,
): ReadonlyMap<Key, Value> {
	return new Map(
		Array.from(all, ([key, value]) => [key, { ...value, confidence: calibrated(value.confidence, plattOf(value)) }]),
	);
}
