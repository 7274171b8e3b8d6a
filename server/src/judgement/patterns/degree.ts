import type { RequirementId } from "../../requirements/types.ts";
import { viewOf } from "../sentences/plain-view.ts";
import type { AnswerValue, Evidence } from "../types.ts";

/** What would complete an answer, when a pattern is missing from its evidence: phrases that complete "it does not say …". */
const WANTED: Partial<Record<RequirementId, readonly (readonly [missing: RegExp, phrase: string])[]>> = {
	processes: [
		[/assess|evaluat|test|scan|audit/, "how risks are assessed"],
		[/identif|detect|monitor|scan/, "how they are identified"],
		[/manag|mitigat|respond|remediat|control|train/, "how they are managed"],
	],
	integrated: [
		[/integrat|part of|component|embed|incorporat/, "that the processes are part of overall risk management, and how"],
	],
	"third-party-engaged": [
		[/engag|retain|hire|use|utiliz|work with/, "whether outside assessors, consultants or auditors are engaged now"],
	],
	"third-party-oversight": [
		[
			/assess|evaluat|review|monitor|due diligence|questionnaire|oversee|contract/,
			"how risks from service providers are found and watched",
		],
	],
	"board-oversight": [
		[
			/\brisks?\b|threats?/,
			"that the board oversees risks from cybersecurity threats, not the disclosure or something else",
		],
		[/oversee|oversight|supervis|review|monitor|responsib/, "what the board itself does"],
	],
	"board-committee": [[/committee/, "which committee of the board is responsible"]],
	"board-informed": [
		[
			/quarter|annual|year|month|week|regular|periodic|each|every|promptly|immediately|as (?:needed|necessary|appropriate)/,
			"how often or upon what event the board is informed",
		],
		[/officer|ciso|cio|cto|ceo|cfo|management|head|director of|team|committee/, "by whom"],
		[/risks?|threats?|posture|program/, "of risks, not of incidents alone"],
	],
	"management-role": [
		[/officer|ciso|cio|cto|ceo|cfo|head of|director|manager|committee|team/, "who in management is responsible"],
		[/assess|manag|oversee|monitor|identif|mitigat/, "what management does to assess and manage the risks"],
	],
	"positions-responsible": [
		[
			/officer|ciso|cio|cto|cso|ceo|cfo|head of|director of|manager|committee/,
			"which positions or committees are responsible; “management” alone does not say which",
		],
	],
	expertise: [
		[/\byears?\b|decades?/, "years in the field"],
		[/degree|bachelor|master|mba|phd|universit/, "degrees"],
		[/certif|cissp|cism|cisa|crisc/, "certifications"],
		[/previously|prior|served|formerly|held|worked/, "prior positions"],
	],
	"management-informed": [
		[/report|escalat|inform|notif|alert|brief|receiv|updat/, "how word of an incident reaches those responsible"],
		[/prevent/, "how prevention is followed"],
		[/detect/, "how detection is followed"],
		[/mitigat/, "how mitigation is followed"],
		[/remediat|recover/, "how remediation is followed"],
	],
	"reports-to-board": [
		[/board|committee|directors/, "whether those responsible report on such risks to the board or its committee"],
	],
};

/** What a partial or unclear answer lacks, for the message; empty for other answers. */
export function degreeOf(id: RequirementId, answer: AnswerValue, evidence: readonly Evidence[]): readonly string[] {
	if (answer !== "partial" && answer !== "unclear") return [];
	const views = evidence.map((e) => viewOf(e.sentence.text));
	return (WANTED[id] ?? [])
		.filter(([pattern]) => !views.some((view) => pattern.test(view)))
		.map(([, phrase]) => phrase);
}
