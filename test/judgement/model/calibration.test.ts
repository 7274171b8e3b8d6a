import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { CALIBRATION, calibrate, calibrated, RAW } from "../../../server/src/judgement/model/calibration.ts";
import { lint } from "../../../server/src/lint.ts";
import { fitPlatt } from "../../../training/calibrate.ts";
import { binsOf, calibrationError } from "../../eval/calibration.ts";
import { DRAFT } from "../../protocol/drafts.ts";

/** So many answers with one confidence, of which so many are right. */
const said = (confidence: number, count: number, right: number) =>
	Array.from({ length: count }, (_, i) => ({ confidence, right: i < right }));

describe("calibrated confidence", () => {
	it("is the raw one where nothing was fitted, or a slope of 1 without a shift", () => {
		assert.equal(calibrated(0.7, undefined), 0.7);
		assert.ok(Math.abs(calibrated(0.7, [1, 0]) - 0.7) < 1e-9);
	});

	it("keeps order, and stays inside 0 and 1 at the ends", () => {
		for (const platt of [...Object.values(CALIBRATION.answers), ...Object.values(CALIBRATION.verdicts)]) {
			const mapped = [0, 0.3, 0.6, 0.8, 0.95, 1].map((raw) => calibrated(raw, platt));
			assert.ok(mapped.every((value) => value > 0 && value < 1));
			assert.deepEqual(
				mapped,
				mapped.toSorted((a, b) => a - b),
			);
			assert.equal(new Set(mapped).size, mapped.length);
		}
	});

	it("is fitted for all that can be said, in few numbers", () => {
		const kinds = (of: object) => Object.keys(of).sort();
		assert.deepEqual(kinds(CALIBRATION.answers), ["addressed", "no", "partial", "silent", "unclear", "yes"]);
		assert.deepEqual(kinds(CALIBRATION.verdicts), ["consistent", "contradicted", "unclear", "unsupported"]);
		const file = new URL("../../../server/src/judgement/model/calibration-weights.json", import.meta.url);
		assert.ok(readFileSync(file, "utf8").length < 1000);
	});

	it("changes nothing but confidence, and nothing at all when raw", () => {
		const { judgement } = lint(DRAFT, { languageId: "cyd" });
		assert.ok(judgement);
		const again = calibrate(judgement, { answers: { no: [1, 2] }, verdicts: { unsupported: [1, -2] } });
		assert.ok([...judgement.verdicts.values()].some(({ verdict }) => verdict === "unsupported"));
		for (const [id, answer] of judgement.answers) {
			const { confidence, ...rest } = again.answers.get(id) ?? assert.fail();
			assert.deepEqual({ ...rest, confidence: answer.confidence }, answer);
			if (answer.answer === "no") assert.ok(confidence > answer.confidence);
			else assert.equal(confidence, answer.confidence);
		}
		for (const [fact, verdict] of judgement.verdicts) {
			const { confidence = 1 } = again.verdicts.get(fact) ?? {};
			if (verdict.verdict === "unsupported") assert.ok(confidence < verdict.confidence);
			else assert.equal(confidence, verdict.confidence);
		}
		assert.deepEqual(calibrate(judgement, RAW), judgement);
	});
});

describe("fitPlatt", () => {
	it("leaves be what is calibrated", () => {
		const fair = [...said(0.6, 1000, 600), ...said(0.9, 1000, 900)];
		const platt = fitPlatt(fair);
		for (const raw of [0.6, 0.75, 0.9]) assert.ok(Math.abs(calibrated(raw, platt) - raw) < 0.01, `${platt}`);
	});

	it("mends what is too sure", () => {
		const rash = [...said(0.7, 1000, 550), ...said(0.95, 1000, 750)];
		const platt = fitPlatt(rash);
		assert.ok(Math.abs(calibrated(0.7, platt) - 0.55) < 0.02);
		assert.ok(Math.abs(calibrated(0.95, platt) - 0.75) < 0.02);
	});

	it("trusts few examples little", () => {
		const sureAfter = (count: number) => calibrated(0.9, fitPlatt(said(0.9, count, 0)));
		assert.ok(sureAfter(1) > 0.3 && sureAfter(200) < 0.02, `${sureAfter(1)} ${sureAfter(200)}`);
		assert.deepEqual(fitPlatt([]), [1, 0]);
	});
});

describe("reliability", () => {
	it("counts what was said by tenths, and what of it was right", () => {
		const bins = binsOf([...said(0.95, 4, 3), ...said(1, 1, 1), ...said(0.62, 2, 1)]);
		assert.deepEqual(
			bins.map(({ from, count, right }) => [from, count, right]),
			[
				[0.6, 2, 0.5],
				[0.9, 5, 0.8],
			],
		);
		assert.ok(Math.abs((bins[1]?.said ?? 0) - 0.96) < 1e-9);
	});

	it("errs by how far the two lie apart, weighed by count", () => {
		assert.ok(Math.abs(calibrationError([...said(0.95, 4, 3), ...said(0.55, 4, 2)]) - 0.125) < 1e-9);
		assert.ok(calibrationError(said(0.75, 4, 3)) < 1e-9);
		assert.equal(calibrationError([]), 0);
	});
});
