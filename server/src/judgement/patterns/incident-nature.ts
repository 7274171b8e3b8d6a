import { definePatterns } from "./pattern.ts";

/** Those who have no business in a system; a firm that is called in to help is none of them. */
const INTRUDER = String.raw`\b(?:unauthori[sz]ed|(?:threat|an|the|one|this|outside|foreign) actors?|intruders?|an? (?:\w+ )?gang|an? (?:outside|criminal|hacking|hacker|ransomware|extortion|unknown|cyber\w*) group|a group (?:calling itself|that (?:took|claims|says|holds))|cyber-?crime \w+|attackers?|hackers?|bad actors?|malicious|cyber-?criminals?|criminals?|nation-state|third part(?:y|ies)(?! (?:cyber|expert|advis|consult|forensic|service|provider|vendor|special|profession))|(?:former|current|an|one|one of (?:our|its|the)|several|multiple|rogue) (?:\w+ )?(?:employees?|insiders?|contractors?|persons?)|insiders?|perpetrators?|unknown (?:part(?:y|ies)|persons?|actors?))\b`;

/** Form 8-K Item 1.05(a): what happened. */
export const patterns = definePatterns({
	requirement: "incident-nature",
	wants: "what happened: access, encryption, theft of data, defacement, disruption",
	// The first says it most surely.
	claims: [
		{
			words: new RegExp(
				String.raw`${INTRUDER}[^;]{0,140}\b(?:access(?:ed|ing)?|gain\w*|encrypt\w*|exfiltrat\w*|obtain\w*|stole|stolen|cop(?:y|ied|ying)|download\w*|acquir\w*|delet\w*|destroy\w*|defac\w*|took|taken|infiltrat\w*|penetrat\w*|enter\w*|publish\w*|collect\w*|deploy\w*|install\w*|redirect\w*|divert\w*|view\w*|read|log(?:ged)? in\w*|exploit\w*|impersonat\w*|transfer\w*|activit(?:y|ies))\b(?! (?:could|may|might|can|would)\b)|\b(?:access|tak|transfer|cop|download|delet|encrypt|remov|withdraw|post|publish)\w*\b[^;]{0,80}\bby (?:an?|one|some|several) (?:\w+ )?(?:unknown|unauthori[sz]ed|outside|criminal|hacking|hacker|intruder|person)\b`,
			),
			unless: /\b(?:prevent|avoid|protect|guard|against|future|no evidence)\b[^;]{0,100}$/,
			answer: "addressed",
			strength: 0.9,
			takes: [
				"An unauthorized party gained access to our file servers.",
				"A former employee copied the files of two customers.",
				"A bad actor published a defaced page.",
				"Hackers diverted the payroll deposits of six clerks.",
				"Coins were transferred out of our wallets by an unknown party.",
			],
			refuses: [
				"An authorized dealer gained access to our show room.",
				"Third-party experts help us to contain the incident.",
				"We took steps to prevent that intruders gain access.",
			],
		},
		{
			words:
				/\b(?:ransomware|encrypted|exfiltrat\w*|denial[- ]of[- ]service|ddos|extort\w*|ransom|malware|phishing|credential stuffing|data theft|stolen|impersonat\w*|intrusion|intruders?|defac\w+|hack(?:ed|ing)|malicious (?:code|software|programs?|files?|links?|attachments?)|exploit(?:ed|ing|ation)\b[^;]{0,60}\b(?:flaw|vulnerabilit(?:y|ies)|weakness(?:es)?|software)|(?:flaw|vulnerabilit(?:y|ies)|weakness(?:es)?|tool|software|product|appliance|server)\b[^;]{0,60}\bexploited|fraudulent (?:\w+ ){0,2}(?:instructions?|accounts?|transfers?|payments?|invoices?|e-?mails?)|(?:stolen|leaked|compromised) (?:\w+ ){0,2}credentials?|credentials? (?:stolen|leaked|taken)|misconfigur\w+|(?:open|accessible|visible|exposed) to the public|publicly accessible|dark web|leak site|(?:computer|malicious|destructive) virus|(?:hit|infected) by (?:an? )?(?:\w+ )?virus|worm|trojan|spyware|skimm\w+|back ?door|zero-day|sim swap\w*|take-?over of (?:an? |the |its |our )?(?:\w+ )?accounts?|(?:criminal|fraudulent) schemes?|(?:funds?|money|sums?)\b[^;]{0,30}\bwired to|demand(?:ed|s|ing)?(?: for)? (?:payment|money|an? ransom)|business e-?mail compromise|social engineering|wiped|unauthori[sz]ed (?:\w+ )?(?:access|activity|use|acquisition|disclosure|occurrence|party)|without (?:authori[sz]ation|permission|the right)|not entitled|flood of traffic|(?:data|records|files|information)\b[^;]{0,60}\b(?:for sale|on a forum)|(?:accessed|obtained|acquired) (?:illegally|unlawfully|improperly)|(?:illegally|unlawfully|improperly) (?:accessed|obtained|acquired)|(?:information|data|records) (?:was|were) (?:exposed|accessed|taken|copied)|exposed (?!to )(?:the |some |certain )?(?:\w+ ){0,3}(?:information|data|records)|(?:copied|downloaded|forwarded) [^;]{0,50}\b(?:records?|files?|data|lists?|documents?)|(?:files?|records?|data|funds)\b[^;]{0,40}\bwere (?:copied|downloaded|taken|diverted|deleted))\b(?! (?:could|may|might|can|would)\b)/,
			unless:
				/\b(?:prevent\w*|avoid|protect\w*|guard\w*|against|future|risks? (?:of|from)|such as|train\w*|tests?|scan\w*|defen[cs]e\w*)\b[^;]{0,60}$|\b(?:understanding|expertise|experience|knowledge) (?:of|in|with)\b[^;]{0,20}$/,
			answer: "addressed",
			strength: 0.8,
			takes: [
				"A ransomware note was found on May 3.",
				"Our web page was defaced.",
				"We noticed unauthorized access.",
				"A clerk copied our list of customers to records of her own.",
				"A misconfigured store of files lay open to the public.",
				"We received a demand for payment.",
			],
			refuses: [
				"A thank-you note was found on May 3.",
				"We train our staff on phishing.",
				"Unauthorized access could harm us.",
				"They have a deep understanding of ransomware.",
			],
		},
		{
			words:
				/\b(?:cyber-?security|cyber|security|data) (?:incident|attack|breach|event)\b|\bcyber-?attack\b|\boutage\b|\bcompromised\b|\bsystems? (?:failure|interruption)\b|\b(?:suspicious|unusual|anomalous|irregular|abnormal) (?:\w+ )?(?:activit(?:y|ies)|logins?|traffic|behaviou?r|events?)\b|\b(?:took|knocked|went|taken)\b[^;]{0,60}\boffline\b|\bnetwork (?:disruption|interruption)\b/,
			unless: /\b(?:prevent\w*|avoid|future|response to|any|risks? of|program|plan)\b[^;]{0,40}$/,
			answer: "partial",
			strength: 0.5,
			takes: [
				"We experienced a cybersecurity incident.",
				"A vendor told us of an outage.",
				"We saw unusual activity on our network.",
			],
			refuses: ["We experienced a storm.", "We are not aware of any security breach."],
		},
	],
});
