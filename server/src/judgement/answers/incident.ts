import { INCIDENT_REQUIREMENTS } from "../../requirements/incident.ts";
import type { AnyRequirementId, IncidentRequirementId } from "../../requirements/types.ts";
import { viewOf } from "../sentences/plain-view.ts";
import type { Answer, Evidence, Sentence } from "../types.ts";
import { shownWords } from "./shown-words.ts";

/** One incident is told in few sentences and fewer ways: a pattern an aspect is enough. */
const PATTERNS: Readonly<Record<IncidentRequirementId, readonly RegExp[]>> = {
	"incident-nature": [
		/\b(?:unauthorized|malicious|third|threat actors?|criminal\w*|unknown|intruder\w*|ransomware|malware|phishing)\b[^;]{0,80}\b(?:access\w*|activit\w+|part(?:y|ies)|actor|occurrence|gain\w*|attack\w*|encrypt\w*|exfiltrat\w*|obtain\w*|stole\w*)/,
		/\b(?:ransomware|encrypt\w*|exfiltrat\w*|denial[- ]of[- ]service|extortion|malware|phishing|credential stuffing|data theft|stolen|impersonat\w*|intrusion|cyber-?attack|security incident|cybersecurity incident|data breach)\b/,
	],
	"incident-scope": [
		/\b(?:affected|impacted|involv\w+|compromis\w+|access\w*|limited to|includ\w+|contain\w*|certain|portion|subset|disrupt\w*|encrypt\w*)\b[^;]{0,90}\b(?:systems?|servers?|data|files?|information|network\w*|customers?|patients?|employees?|individuals?|records?|accounts?|applications?|operations|business\w*|environment|locations?|facilit\w+|subsidiar\w+|functions?)\b/,
		/\b(?:systems?|servers?|data|files?|information|network\w*|records?|accounts?|operations|functions?|names|numbers|plants?|stores?|depots?|sites?|facilit\w+|locations?)\b[^;]{0,90}\b(?:affected|impacted|compromised|accessed|encrypted|exfiltrated|unavailable|taken|disrupted|stolen|shut down|copied|downloaded|obtained|acquired|offline|could not|unable to|halted|stopped|suspended)\b/,
		/\b(?:approximately|about|up to|around|some|fewer than|more than|of|all|no)\b[^;]{0,30}\b(?:customers|drivers|employees|patients|individuals|accounts|records|users|persons|members|clients|stores|plants|sites)\b/,
	],
	"incident-timing": [
		/\b(?:on or (?:about|around)|on|in|since|beginning|between|early|late|by|as of)\b ?(?:(?:early|mid|late)[- ]?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b[^;]{0,400}\b(?:detect\w*|discover\w*|identif\w*|learn\w*|became aware|becoming aware|experienc\w+|occur\w*|notif\w*|receiv\w*|determin\w+|began|contain\w*|gain\w*|access\w*|restor\w*|attack\w*|incident)/,
		/\b(?:detect\w*|discover\w*|identif\w*|learn\w*|became aware|experienc\w+|occur\w*|notif\w*|determin\w+|began|contain\w*)\b[^;]{0,240}\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d/,
	],
	"incident-impact": [
		/\bmaterial(?:ly)?\b[^;]{0,60}\b(?:impact|effect|affect|adverse|harm|disrupt)\w*|\b(?:impact|effect|affect)\w*[^;]{0,60}\bmaterial(?:ly)?\b|reasonably likely/,
		/\b(?:impact|effect)\w*\b[^;]{0,90}\b(?:financial|results of operations|operations|business|revenue|reputation\w*|costs?|expenses?)\b|\b(?:cost|loss|expens|revenue|charge|compensat)\w*[^;]{0,90}(?:\bincident|\bestimated|\bapproximately|million\b|billion\b|\$)/,
	],
	"incident-undetermined": [
		/\b(?:not|unable|cannot|still|continu\w+|ongoing|remains?)\b[^;]{0,60}\b(?:determin\w+|known|complete[d]?|assess\w*|evaluat\w*|investigat\w*|quantif\w*|estimat\w*)\b/,
		/\b(?:will|intends? to|expects? to)\b[^;]{0,30}\b(?:amend\w*|file an amendment|update this|supplement)/,
	],
};

/** What an incident report says on each aspect. */
export function incidentAnswers(sentences: readonly Sentence[]): Map<AnyRequirementId, Answer> {
	const answers = new Map<AnyRequirementId, Answer>();
	for (const { id } of INCIDENT_REQUIREMENTS) {
		const evidence = sentences.flatMap((sentence): Evidence[] => {
			if (sentence.passage.kind === "heading" || isFurniture(sentence.text)) return [];
			const view = viewOf(sentence.text);
			const hits = PATTERNS[id].map((pattern) => pattern.exec(view));
			const found = hits.find((hit) => hit !== null);
			if (!found) return [];
			const strength = hits[0] ? 0.9 : 0.6;
			const words = shownWords(view, [[found.index, found.index + found[0].length]]).map(([start, end]) =>
				sentence.passage.text.span(sentence.offset + start, sentence.offset + end),
			);
			return [
				{ start: sentence.start, end: sentence.end, requirement: id, sentence, strength, stance: "affirms", words },
			];
		});
		evidence.sort((a, b) => b.strength - a.strength);
		answers.set(id, {
			requirement: id,
			answer: evidence.length > 0 ? "addressed" : "silent",
			confidence: evidence[0]?.strength ?? 0.7,
			evidence: evidence.slice(0, 5),
			lacks: [],
		});
	}
	return answers;
}

/** The paragraph on forward-looking statements names every aspect and describes none. */
function isFurniture(text: string): boolean {
	return /forward-looking statements?|private securities litigation|section 21e|undue reliance|safe harbor/i.test(text);
}
