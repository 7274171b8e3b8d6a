import { definePatterns } from "./pattern.ts";

/** Information that the Item requires. Who is behind it, or what a review of data finds, is none. */
const REQUIRED =
	/\b(?:impacts?|scope|extent|effects?|affect|nature|loss(?:es)?|costs?|material(?:ity|ly)?|magnitude|duration|consequences|financial|amounts?|revenues?|(?:our|its) results)\b/;
const AMENDS =
	/\b(?:will|intends? to|expects? to|shall|plans? to|undertakes? to|commits? to)\b[^;]{0,80}\b(?:amend\w*|file an? (?:amended|amendment)|supplement|8-k\/a)\b|\bamendment\b[^;]{0,60}\bwill be (?:filed|made)\b|\bamended (?:report|form)\b[^;]{0,40}\bwill be filed\b/;

/** Form 8-K Item 1.05, Instruction 2: what is not determined or unavailable, and that an amendment will follow. */
export const patterns = definePatterns({
	requirement: "incident-undetermined",
	wants: "which required information is not determined",
	// The first says it most surely.
	claims: [
		{
			words:
				/\b(?:not|cannot|unable|nor|yet to)\b[^;]{0,40}?\b(?:determin\w+|known|quantif\w+|estimat\w+|ascertain\w*|conclu\w+|predict|measure[d]?|clear|know|say|available|establish\w*|certain|possible)\b|\bestimates?\b[^;]{0,60}\bcannot\b|\bremains? to be (?:determined|seen|assessed|quantified)\b|\bbefore (?:we|it|the company) can (?:assess|determine|estimate|quantify)\b|\bno certainty\b|\bnot (?:yet )?(?:completed?|finished?|concluded?) (?:our|its|the|this|an?) (?:\w+ )?(?:analysis|assessment|evaluation|review|determination)\b|\bstill to be (?:established|determined|assessed|quantified)\b|\black the information\b|\binsufficient information\b|\btoo (?:early|soon) to (?:say|tell|know|estimate|determine|assess|predict|quantify)\b|\b(?:is|are|remains?|still|currently)(?: \w+)? (?:unknown|uncertain|undetermined|unclear)\b|\binformation\b[^;]{0,120}\bunavailable\b|\bno (?:final |formal )?determination (?:has|is|as)\b/,
			unless: /\b(?:to the extent|if|not determined to be|does not know)\b[^;]{0,80}$/,
			about: REQUIRED,
			answer: "addressed",
			strength: 0.9,
			takes: [
				"We have not yet determined what its impact will be.",
				"The scope of the incident is not yet completely known.",
				"The extent of the loss at this point cannot be determined.",
				"It is too early to say what its impact will be.",
				"Its cost remains unknown.",
				"Its full impact remains to be determined.",
				"An estimate of the loss cannot be given.",
				"No determination has been made as to its impact.",
			],
			refuses: ["We have determined what it will cost.", "The hackers are not known to us."],
		},
		{
			words:
				/\b(?:continu\w+|currently|still|in the process of|in process|remains?|presently|is|are)\b[^;]{0,30}?\b(?:evaluat\w+|assess(?:es|ed|ing)?|determining|analy[sz]\w+|quantif\w+|being determined|under (?:review|evaluation|assessment)|working to (?:determine|understand|establish|assess|quantify)|examin\w+)\b/,
			unless:
				/\b(?:has|have|was|were|had)(?: been)? (?:evaluated|assessed|analy[sz]ed)\b|\bas (?:we|it) (?:assess\w*|evaluat\w*)$/,
			about:
				/\b(?:impacts?|effects?|extent|materiality|loss(?:es)?|consequences|costs|material)\b|\bscope\b[^;]{0,20}\bimpact/,
			answer: "addressed",
			strength: 0.8,
			takes: [
				"We continue to assess whether it will have a material impact on our results.",
				"Its full financial impact is still in the process of being assessed.",
				"We are currently evaluating any other material impact.",
			],
			refuses: ["We continue to incur costs of the investigation.", "We are evaluating the impacted data."],
		},
		{
			words:
				/\b(?:investigation|assessment|evaluation|review|analysis)\b[^;]{0,80}\b(?:impacts?|scope|extent|effects?|materiality)\b[^;]{0,60}\b(?:ongoing|at an early stage|continu\w+|not (?:yet )?complete\w*|early stages?|in progress)\b|\bongoing\b[^;]{0,80}\b(?:assessment|evaluation|determination) of (?:the |its )?(?:materiality|impact|scope)\b/,
			answer: "addressed",
			strength: 0.7,
			takes: [
				"Our investigation to assess its scope and impact remains ongoing.",
				"Our ongoing response includes an assessment of materiality.",
			],
			refuses: "Our investigation of the incident remains ongoing.",
		},
		{
			words: /\bmonitor\w*\b[^;]{0,40}\bmateriality\b/,
			answer: "addressed",
			strength: 0.6,
			takes: "We will continue to monitor the timing and materiality of the incident.",
			refuses: "We will continue to monitor our network.",
		},
	],
	lacks: [
		{
			phrase: "that the report will be amended",
			words: AMENDS,
			takes: ["We will amend this report when we know more.", "An amendment to this report will be filed."],
			refuses: "We amend our manual when we know more.",
		},
	],
});
