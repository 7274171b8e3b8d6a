import type { Calibration, Platt } from "../server/src/judgement/model/calibration.ts";
import { logitOf } from "../server/src/judgement/model/calibration.ts";
import { sigmoid } from "../server/src/judgement/model/linear.ts";
import type { Judgement } from "../server/src/judgement/types.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import type { RequirementId } from "../server/src/requirements/types.ts";
import type { ReadFiling } from "./corpus.ts";
import { flagLabel, label } from "./corpus.ts";

/** One thing that we said, how sure we were, and whether the careful reader says the same. */
export interface Said<Value extends string = string> {
	readonly requirement: RequirementId;
	readonly value: Value;
	readonly confidence: number;
	readonly right: boolean;
}

/** A filing and what was judged of it by weights that have not seen its company. */
export interface HeldOut {
	readonly filing: ReadFiling;
	readonly judgement: Judgement;
}

/** Our answers against the reader's. */
export function answersSaid({ filing, judgement }: HeldOut): readonly Said<keyof Calibration["answers"]>[] {
	return ANNUAL_REQUIREMENTS.flatMap(({ id }) => {
		const own = judgement.answers.get(id);
		if (!own) return [];
		const { answer: value, confidence } = own;
		return [{ requirement: id, value, confidence, right: value === label(filing, id).answer }];
	});
}

/** Our verdicts against the reader's. */
export function verdictsSaid({ filing, judgement }: HeldOut): readonly Said<keyof Calibration["verdicts"]>[] {
	return Array.from(judgement.verdicts.values()).flatMap(({ requirement, verdict, confidence }) => {
		const reader = flagLabel(filing, requirement);
		return reader ? [{ requirement, value: verdict, confidence, right: verdict === reader.verdict }] : [];
	});
}

/** Fits how far confidence is to be trusted, on judgements with raw confidence. */
export function fitCalibration(heldOut: readonly HeldOut[]): Calibration {
	return { answers: byValue(heldOut.flatMap(answersSaid)), verdicts: byValue(heldOut.flatMap(verdictsSaid)) };
}

function byValue<Value extends string>(said: readonly Said<Value>[]): Record<Value, Platt> {
	const values = [...new Set(said.map(({ value }) => value))].sort();
	return Object.fromEntries(
		values.map((value) => [value, fitPlatt(said.filter((one) => one.value === value))]),
	) as Record<Value, Platt>;
}

/** How strongly a fit is held to leaving confidence as it is: as much as a few filings weigh. */
const PENALTY = 1;
const STEPS = 50;

/** Slope and shift by Newton's method on the log-loss, with a penalty on the distance from (1, 0). */
export function fitPlatt(said: readonly Pick<Said, "confidence" | "right">[]): Platt {
	let [slope, shift] = [1, 0];
	for (let step = 0; step < STEPS; step++) {
		// Gradient and Hessian in (slope, shift).
		let [g0, g1, h00, h01, h11] = [PENALTY * (slope - 1), PENALTY * shift, PENALTY, 0, PENALTY];
		for (const { confidence, right } of said) {
			const x = logitOf(confidence);
			const p = sigmoid(slope * x + shift);
			const error = p - (right ? 1 : 0);
			const weight = p * (1 - p);
			g0 += error * x;
			g1 += error;
			h00 += weight * x * x;
			h01 += weight * x;
			h11 += weight;
		}
		const determinant = h00 * h11 - h01 * h01;
		slope -= (h11 * g0 - h01 * g1) / determinant;
		shift -= (h00 * g1 - h01 * g0) / determinant;
	}
	return [Math.round(slope * 1000) / 1000, Math.round(shift * 1000) / 1000];
}
