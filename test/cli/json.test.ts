import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DRAFT, UNRELATED_MARKDOWN } from "../protocol/drafts.ts";
import { cydlint, folderWith } from "./run.ts";

interface Place {
	readonly start: number;
	readonly end: number;
}

const REQUIREMENTS = [
	"processes",
	"integrated",
	"third-party-engaged",
	"third-party-oversight",
	"material-effect",
	"board-oversight",
	"board-committee",
	"board-informed",
	"management-role",
	"positions-responsible",
	"expertise",
	"management-informed",
	"reports-to-board",
];

test("the report has the shape that docs/json.md promises", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	const { status, stdout } = cydlint(["lint", "--format", "json", "a.cyd"], { cwd });
	assert.equal(status, 1);
	const report = JSON.parse(stdout);
	const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
	assert.deepEqual(Object.keys(report), ["version", "tool", "files", "failed", "leftOut"]);
	assert.deepEqual(report.tool, { name: "cydlint", version: manifest.version });
	const [file] = report.files;
	assert.deepEqual(Object.keys(file), [
		"path",
		"format",
		"form",
		"period",
		"requirements",
		"facts",
		"findings",
		"baseline",
		"waived",
	]);
	assert.deepEqual([file.path, file.format, file.form, file.period], ["a.cyd", "fact-sheet", "20-F", "2025-12-31"]);

	assert.deepEqual(file.requirements.map((r: { id: string }) => r.id).sort(), REQUIREMENTS.toSorted());
	for (const requirement of file.requirements) {
		assert.deepEqual(Object.keys(requirement), [
			...["id", "title", "citation", "answer", "confidence", "lacks"],
			...["flag", "block", "evidence"],
		]);
		assert.ok(requirement.confidence > 0 && requirement.confidence < 1);
		assert.match(requirement.answer, /^(?:addressed|partial|silent|yes|no|unclear)$/);
		for (const item of requirement.evidence) {
			assert.deepEqual(Object.keys(item), ["start", "end", "line", "column", "words", "text", "strength", "stance"]);
			assert.match(item.stance, /^(?:affirms|denies|hypothetical|planned)$/);
			assert.ok(item.strength >= 0 && item.strength <= 1);
			assertInside(item);
			assertWords(item);
		}
	}
	for (const fact of file.facts) {
		const keys = [
			...["concept", "kind", "value", "text", "start", "end", "line", "column"],
			...["verdict", "confidence", "evidence"],
		];
		assert.deepEqual(Object.keys(fact), keys);
		assert.equal(fact.confidence === null, fact.verdict === null);
		assert.match(fact.concept, /^cyd:/);
		assertInside(fact);
		for (const item of fact.evidence) {
			assert.deepEqual(Object.keys(item), ["start", "end", "line", "column", "words"]);
			assertInside(item);
			assertWords(item);
		}
	}
	for (const finding of file.findings) {
		assert.deepEqual(Object.keys(finding), [
			...["rule", "severity", "message", "title", "advice", "basis"],
			...["start", "end", "line", "column", "quotation"],
			...["heading", "paragraph", "requirement", "concept", "related"],
		]);
		assert.equal(finding.message, [finding.title, finding.advice, `(${finding.basis})`].filter(Boolean).join(" "));
		assertInside(finding);
		finding.related.forEach(assertInside);
	}
});

test("flags and blocks carry value, text, verdict and the sentences in the source", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	const [file] = JSON.parse(cydlint(["lint", "--format", "json", "a.cyd"], { cwd }).stdout).files;
	const fact = (name: RegExp) => file.facts.find(({ concept }: { concept: string }) => name.test(concept));
	const engaged = fact(/ThirdPartyEngagedFlag$/);
	assert.deepEqual([engaged.kind, engaged.value, engaged.verdict], ["flag", "true", "unsupported"]);
	const integrated = fact(/ProcessesIntegratedFlag$/);
	assert.deepEqual([integrated.value, integrated.verdict], ["true", "consistent"]);
	const [best] = integrated.evidence;
	assert.match(DRAFT.slice(best.start, best.end), /^These processes are integrated into .*\.$/);
	const processes = fact(/ManagingThreatsTextBlock$/);
	assert.deepEqual([processes.kind, processes.value, processes.verdict], ["textBlock", null, null]);
	assert.match(processes.text, /Larkmere Ferries maintains processes/);
	const answer = file.requirements.find((r: { id: string }) => r.id === "material-effect");
	assert.equal(answer.answer, "no");
	assert.match(DRAFT.slice(answer.evidence[0].start, answer.evidence[0].end), /^As of the date of this annual report/);
});

test("each answer but silence, and each verdict on a flag with a sentence, names the words that decided", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	const [file] = JSON.parse(cydlint(["lint", "--format", "json", "a.cyd"], { cwd }).stdout).files;
	const wordsOf = ([first]: readonly { words: Place[] }[]) => first?.words.map((w) => DRAFT.slice(w.start, w.end));
	for (const { id, answer, evidence } of file.requirements) {
		assert.equal(answer === "silent", evidence.length === 0, id);
	}
	const effect = file.requirements.find((r: { id: string }) => r.id === "material-effect");
	assert.deepEqual(wordsOf(effect.evidence), ["no risks", "materially affected", "reasonably likely"]);
	const integrated = file.facts.find((f: { concept: string }) => f.concept.endsWith("ProcessesIntegratedFlag"));
	assert.match(String(wordsOf(integrated.evidence)), /integrated/);
});

test("the best evidence comes first", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	const [file] = JSON.parse(cydlint(["lint", "--format", "json", "a.cyd"], { cwd }).stdout).files;
	for (const { id, evidence } of file.requirements) {
		const strengths = evidence.map((item: { strength: number }) => item.strength);
		assert.deepEqual(
			strengths,
			strengths.toSorted((a: number, b: number) => b - a),
			id,
		);
	}
});

test("offsets count UTF-16 units of the whole file, a byte order mark and CRLF with it", (t) => {
	const text = `\uFEFF${DRAFT.replace("Our board", "𝒜𝒜 Our board").replaceAll("\n", "\r\n")}`;
	const cwd = folderWith(t, { "a.cyd": text });
	const [file] = JSON.parse(cydlint(["lint", "--format", "json", "a.cyd"], { cwd }).stdout).files;
	const flag = file.facts.find((f: { concept: string }) => f.concept.endsWith("ThirdPartyEngagedFlag"));
	assert.match(text.slice(flag.start, flag.end), /Third Party Engaged \[Flag\]\r\n\|true$/);
});

test("answers on an incident report have no confidence", (t) => {
	const text =
		"Form 8-K\nItem 1.05 Material Cybersecurity Incidents\nOn May 3, 2026, we detected ransomware on our servers.\n";
	const cwd = folderWith(t, { "a.cyd": text });
	const [file] = JSON.parse(cydlint(["lint", "--format", "json", "a.cyd"], { cwd }).stdout).files;
	assert.equal(file.requirements.length, 7);
	for (const { confidence } of file.requirements) assert.equal(confidence, null);
});

test("what is no disclosure is listed, with nothing in it", (t) => {
	const cwd = folderWith(t, { "README.md": UNRELATED_MARKDOWN });
	const { status, stdout } = cydlint(["lint", "--format", "json", "README.md"], { cwd });
	assert.equal(status, 0);
	assert.deepEqual(JSON.parse(stdout).files, [
		{
			path: "README.md",
			format: null,
			form: null,
			period: null,
			requirements: [],
			facts: [],
			findings: [],
			baseline: [],
			waived: [],
		},
	]);
});

test("the report stays valid when nothing could be read", () => {
	const { status, stdout } = cydlint(["lint", "--format", "json", "nowhere.cyd"]);
	assert.equal(status, 2);
	assert.deepEqual(JSON.parse(stdout).files, []);
});

/** Words in order, parted, and inside their sentence. */
function assertWords({ start, end, words }: Place & { readonly words: readonly Place[] }): void {
	assert.ok(words.length > 0);
	let at = start;
	for (const word of words) {
		assert.deepEqual(Object.keys(word), ["start", "end"]);
		assert.ok(at <= word.start && word.start < word.end && word.end <= end, `${word.start}..${word.end}`);
		at = word.end;
	}
}

function assertInside({ start, end }: Place): void {
	assert.ok(Number.isInteger(start) && Number.isInteger(end));
	assert.ok(start >= 0 && start <= end && end <= DRAFT.length, `${start}..${end}`);
}
