import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";
import { saying } from "./support/prose.ts";

/** A page that is pointed to, by its address or as what it is. */
const PAGE = /\bhttps?:\/\/|\bwww\.|\b(?:status|incident|web) ?(?:page|site)\b|\bwebsite\b|\bnewsroom\b|\bthat site\b/;
const FOR =
	/\b(?:see|visit|access|refer to|go to|available|found|posted|updates?|updated)\b[^;]{0,160}(?:\bhttps?:\/\/|\bwww\.|\b(?:page|site|website|newsroom)\b)|\b(?:page|site|website)\b[^;]{0,60}\b(?:for|contains|provides)\b[^;]{0,40}\b(?:information|details|updates?)\b/;
/** Other papers of the registrant, and pages for those concerned, stand in for no disclosure. */
const OTHER =
	/\bsec\.gov\b|\bsec's (?:website|edgar)|\brisk factors\b|\b(?:not|nor) (?:a )?(?:part|incorporated)|\bdoes not form\b|\bdefac\w+|\bwebsite (?:was|is) (?:down|offline|restored)|\b(?:took|restored|taking) (?:our|the|its) website\b|\b(?:affected|impacted|concerned) (?:individuals|customers|persons|patients|employees|members)\b|\bcredit monitoring\b|\bhot ?line\b|\bcall cent(?:er|re)\b/;

export const rule = defineRule({
	id: "incident-link",
	title: "Information that the Item requires is left to a web page",
	severity: "warning",
	basis: "Rule 105 of Regulation S-T; Form 8-K Item 1.05(a); asked of UnitedHealth Group on June 4, 2024",
	regime: "incident",
	supersedes: ["missing-incident-impact"],
	messages: {
		link: "The report points to a web page for information on the incident.\nState in the report what Item 1.05 requires, and amend it with what the page adds: a link is no disclosure.",
	},
	*check(context) {
		if (!underItem105(context)) return;
		const [first, ...others] = saying(context.judgement, PAGE).filter(
			({ view }) => FOR.test(view) && !OTHER.test(view),
		);
		if (!first) return;
		const onImpact = /\bimpact/.test(first.view);
		yield {
			...placeOf(first.sentence),
			messageId: "link",
			...(onImpact && { requirement: "incident-impact" as const }),
			related: others.map(({ sentence }) => ({ ...placeOf(sentence), message: "This points to a page, too." })),
		};
	},
});
