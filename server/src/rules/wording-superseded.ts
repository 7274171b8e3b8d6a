import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

/** A standard by the words of an edition that another has taken the place of. */
interface Superseded {
	/** On the plain view; global. */
	readonly pattern: RegExp;
	/** Words in the sentence that show that the new edition is known. */
	readonly unless?: RegExp;
	/** From this day on (ISO date) the old edition no longer holds. */
	readonly since: string;
	/** What holds instead. */
	readonly now: string;
}

const SUPERSEDED: readonly Superseded[] = [
	{
		pattern:
			/\bfive (?:core |key |main |primary |critical )?(?:functions?|categories|pillars|elements)\b(?=[^.;]{0,120}\bidentify,? protect,? detect\b)|\bfive (?:core |key |main |primary )?(?:nist )?(?:functions?|categories|pillars)\b(?<=\b(?:nist|national institute|csf)\b[^.;]{0,120})/g,
		unless: /\bgovern\b|\b1\.1\b/,
		since: "2024-02-26",
		now: "the NIST Cybersecurity Framework 2.0 has six functions: “govern” was added",
	},
	{
		pattern: /\bcybersecurity framework (?:version |v\.? ?)?1\.[01]\b|\bcsf (?:version |v\.? ?)?1\.[01]\b/g,
		unless: /\b2\.0\b/,
		since: "2024-02-26",
		now: "version 2.0 of the NIST Cybersecurity Framework",
	},
	{
		pattern: /\biso(?:\/iec)? ?27001: ?2013\b/g,
		unless: /\b27001: ?2022\b|\btransition/,
		since: "2025-10-31",
		now: "ISO/IEC 27001:2022; certificates of the 2013 edition have lapsed",
	},
	{
		pattern: /\bpci[- ]dss (?:version |v\.? ?)?3(?:\.\d(?:\.\d)?)?\b/g,
		unless: /\b4\.0/,
		since: "2024-03-31",
		now: "PCI DSS 4.0.1",
	},
	{
		pattern: /\b800-53,? ?\(?rev(?:ision|\.)? ?4\b/g,
		since: "2021-09-23",
		now: "NIST SP 800-53 Revision 5",
	},
	{
		pattern: /\bservice organi[sz]ations? controls?\b/g,
		unless: /\bsystem and organi[sz]ation controls\b/,
		since: "2017-04-01",
		now: "SOC stands for “System and Organization Controls”",
	},
	{ pattern: /\bssae (?:no\. ?)?16\b/g, unless: /\bssae (?:no\. ?)?18\b/, since: "2017-05-01", now: "SSAE 18" },
	{
		pattern: /\bffiec cybersecurity assessment tool\b|\bcybersecurity assessment tool(?= \(cat\))/g,
		since: "2025-08-31",
		now: "the FFIEC withdrew its tool",
	},
	{
		pattern: /\b(?:eu-u\.?s\.?|u\.?s\.?-eu) privacy shield\b/g,
		unless: /\binvalid|\bdata privacy framework\b/,
		since: "2020-07-16",
		now: "the EU-U.S. Data Privacy Framework",
	},
];

export const rule = defineRule({
	id: "wording-superseded",
	title: "A framework, standard or name that another has taken the place of",
	severity: "info",
	basis: "Exchange Act Rule 12b-20: what is said is to hold for the report's period",
	regime: "annual",
	messages: {
		superseded: "“{text}” is superseded: {now}.\nUpdate it, or say that the earlier edition was used.",
	},
	*check({ draft, judgement }) {
		const { end } = draft.period;
		for (const { pattern, unless, since, now } of SUPERSEDED) {
			if (end !== undefined && end < since) continue;
			for (const { start, end: stop, text, view } of matchesIn(judgement.sentences, pattern)) {
				if (!unless?.test(view)) yield { start, end: stop, messageId: "superseded", data: { text, now } };
			}
		}
	},
});
