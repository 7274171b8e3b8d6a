import { incidentRegimeOf } from "../../../draft/regime.ts";
import type { Draft } from "../../../draft/types.ts";
import type { IncidentRegime } from "../../../requirements/forms.ts";
import { INCIDENT_REQUIREMENTS } from "../../../requirements/incident.ts";
import type { AnyRequirementId, IncidentRequirementId } from "../../../requirements/types.ts";
import type { Steps } from "../../../text/steps.ts";
import { SUM } from "../../patterns/incident-impact.ts";
import { patternsOf } from "../../patterns/index.ts";
import { wordsIn } from "../../patterns/pattern.ts";
import type { Answer, IncidentReading, Sentence } from "../../types.ts";
import { aspectAnswer, claimsIn, silentOn } from "./aspect.ts";
import { datesOf } from "./dates.ts";
import { materialityOf } from "./materiality.ts";
import type { Statement } from "./statements.ts";
import { statementsOf } from "./statements.ts";

/** Speaks of one incident that has happened, rather than of incidents as a risk. */
const TOLD =
	/\b(?:experienced|detected|identified|discovered|learned|aware of|notified|told|informed|suffered|victim of|occurred|announced|disclosed|regarding)\b[^;]{0,120}\b(?:incident|(?:cyber-?)?attack|breach|intrusion|outage|event|unauthorized|compromised?|ransomware)\b|\b(?:the|this|such) (?:cyber-?security |cyber |security |data |ransomware )?(?:incident|(?:cyber-?)?attack|breach|intrusion)\b/;
const HYPOTHETICAL = /\b(?:not|no|never|any|may|could|might|if|would|risks?|program|plan|polic(?:y|ies)|process\w*)\b/;

const AMENDS =
	/\b(?:8-k|6-k)\/a\b|\bamendment no\b|\bthis amendment\b|\bamend(?:s|ed|ing)?\b[^.;]{0,80}\b(?:report|form)\b|\b(?:as )?previously (?:disclosed|reported)\b|\b(?:original|initial) (?:report|form|filing|8-k)\b/;
/** A promise to amend this report is no amendment. */
const WILL_AMEND = /\b(?:will|intends?|expects?|undertakes?)\b[^.;]{0,40}\b(?:amend|file|update)/;

/** What an incident report says on each aspect, and what its rules ask besides. A step is an aspect. */
export function* readIncident(
	draft: Draft,
	sentences: readonly Sentence[],
): Steps<{ readonly answers: ReadonlyMap<AnyRequirementId, Answer>; readonly incident: IncidentReading }> {
	const statements = statementsOf(sentences);
	yield;
	const regime = incidentRegimeOf(draft);
	const told = isTold(statements, regime) || (regime === "item-1.05" && isDated(statements));
	yield;
	const answer = (id: IncidentRequirementId) => (told ? aspectAnswer(id, statements) : silentOn(id));
	const isOpen = answer("incident-undetermined").answer !== "silent";
	yield;
	const materiality = materialityOf(told ? statements : [], isOpen);
	const answers = new Map<AnyRequirementId, Answer>();
	for (const { id } of INCIDENT_REQUIREMENTS) {
		yield;
		answers.set(
			id,
			id === "incident-materiality" ? materiality.answer : id === "incident-delay" ? yesOf(answer(id)) : answer(id),
		);
	}
	yield;
	const given = (id: IncidentRequirementId) => answers.get(id) ?? silentOn(id);
	return {
		answers,
		incident: {
			regime,
			told,
			amends: amends(draft, statements),
			materiality: materiality.state,
			quantified: told && statements.some(({ view }) => wordsIn(SUM, view) !== undefined),
			dates: datesOf(given("incident-timing"), given("incident-materiality"), given("incident-delay")),
		},
	};
}

/** Under Item 1.05 and its like “a cyberattack” is the one that is reported; on Form 6-K it may be a risk. */
function isTold(statements: readonly Statement[], regime: IncidentRegime): boolean {
	const nature = claimsIn(patternsOf("incident-nature").claims, statements);
	const plain = (answer: string | undefined) => answer === "addressed" || regime !== "form-6-k";
	if (nature.some(({ claim, statement, cut }) => plain(claim.answer) && !isHypothetical(statement, cut[0])))
		return true;
	return statements.some((statement) => {
		const match = TOLD.exec(statement.view);
		return match !== null && !isHypothetical(statement, match.index + match[0].length);
	});
}

/** Whether something is told of a day: under Item 1.05 that is the incident, in whatever words. */
function isDated(statements: readonly Statement[]): boolean {
	const claims = patternsOf("incident-timing").claims.slice(0, 1);
	return claimsIn(claims, statements).length > 0;
}

/** Whether what stands before `end` puts it as something that may happen. */
function isHypothetical({ view }: Statement, end: number): boolean {
	return HYPOTHETICAL.test(view.slice(Math.max(0, end - 100), end));
}

function yesOf(answer: Answer): Answer {
	return answer.answer === "silent" ? answer : { ...answer, answer: "yes", lacks: [] };
}

/** Whether the report amends or follows an earlier one, which may have described the rest. */
function amends({ formSpan, source }: Draft, statements: readonly Statement[]): boolean {
	const form = formSpan ? source.slice(formSpan.start, formSpan.end) : "";
	return /\/a\b/i.test(form) || statements.some(({ view }) => AMENDS.test(view) && !WILL_AMEND.test(view));
}
