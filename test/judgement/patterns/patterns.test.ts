import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CUES } from "../../../server/src/judgement/patterns/cues.ts";
import { DENIAL } from "../../../server/src/judgement/patterns/effect-denial.ts";
import { STATEMENT } from "../../../server/src/judgement/patterns/effect-statement.ts";
import { SUM } from "../../../server/src/judgement/patterns/incident-impact.ts";
import { DENIED } from "../../../server/src/judgement/patterns/incident-materiality.ts";
import { ANNUAL_PATTERNS, patternsOf } from "../../../server/src/judgement/patterns/index.ts";
import type { Pattern, RequirementPatterns, Sentences } from "../../../server/src/judgement/patterns/pattern.ts";
import { wordsIn } from "../../../server/src/judgement/patterns/pattern.ts";
import { viewOf } from "../../../server/src/judgement/sentences/plain-view.ts";
import { INCIDENT_REQUIREMENTS } from "../../../server/src/requirements/incident.ts";

/** A pattern and what it is for. */
type Named = readonly [role: string, pattern: Pattern];

const all: readonly RequirementPatterns[] = [
	...ANNUAL_PATTERNS,
	...INCIDENT_REQUIREMENTS.map(({ id }) => patternsOf(id)),
];

function patternsIn({
	subject,
	denials,
	outweighs,
	claims,
	lacks,
	traces,
	doubts,
	plain,
	needs,
	hollow,
	flag,
}: RequirementPatterns): readonly Named[] {
	const numbered = (role: string, patterns: readonly Pattern[]): readonly Named[] =>
		patterns.map((pattern, i) => [`${role} ${i + 1}`, pattern]);
	const one = (role: string, pattern: Pattern | undefined): readonly Named[] => (pattern ? [[role, pattern]] : []);
	return [
		...one("subject", subject),
		...numbered("denial", denials),
		...one("outweighs", outweighs),
		...numbered("claim", claims),
		...numbered("lack", lacks),
		...one("trace", traces),
		...one("doubt", doubts),
		...one("plain", plain),
		...one("need", needs),
		...one("hollow", hollow),
		...one("named by the flag", flag.names),
		...one("done, by the flag", flag.isDone),
	];
}

const list = (sentences: Sentences): readonly string[] => (typeof sentences === "string" ? [sentences] : sentences);

/** A pattern takes the sentences that it says it takes, and refuses the others. */
function holds(pattern: Pattern): void {
	const takes = list(pattern.takes);
	const refuses = list(pattern.refuses);
	assert.ok(takes.length > 0 && refuses.length > 0, "has a sentence that it takes and one that it refuses");
	assert.deepEqual(
		takes.filter((sentence) => !wordsIn(pattern, viewOf(sentence))),
		[],
		`is taken by ${pattern.words}`,
	);
	assert.deepEqual(
		refuses.filter((sentence) => wordsIn(pattern, viewOf(sentence))),
		[],
		`is refused by ${pattern.words}`,
	);
}

describe("cues", () => {
	for (const cue of CUES) it(cue.name, () => holds(cue));
	it("have names of their own", () => {
		const names = CUES.map(({ name }) => name);
		assert.deepEqual(
			names.filter((name, i) => names.indexOf(name) !== i),
			[],
		);
	});
});

for (const known of all) {
	describe(known.requirement, () => {
		for (const [role, pattern] of patternsIn(known)) it(role, () => holds(pattern));
	});
}

describe("an incident report, beside its aspects", () => {
	for (const [name, pattern] of Object.entries({ SUM, DENIED })) it(name, () => holds(pattern));
});

describe("material-effect: the statement", () => {
	for (const [name, pattern] of Object.entries({ ...STATEMENT, ...DENIAL })) it(name, () => holds(pattern));
});
