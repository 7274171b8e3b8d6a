import { definePatterns } from "./pattern.ts";

/** Form 8-K Item 1.05(a): what happened. */
export const patterns = definePatterns({
	requirement: "incident-nature",
	// The first says it most surely.
	claims: [
		{
			words:
				/\b(?:unauthorized|malicious|third|threat actors?|criminal\w*|unknown|intruder\w*|ransomware|malware|phishing)\b[^;]{0,80}\b(?:access\w*|activit\w+|part(?:y|ies)|actor|occurrence|gain\w*|attack\w*|encrypt\w*|exfiltrat\w*|obtain\w*|stole\w*)/,
			answer: "addressed",
			strength: 0.9,
			takes: "An unauthorized party gained access to our file servers.",
			refuses: "An authorized dealer gained access to our show room.",
		},
		{
			words:
				/\b(?:ransomware|encrypt\w*|exfiltrat\w*|denial[- ]of[- ]service|extortion|malware|phishing|credential stuffing|data theft|stolen|impersonat\w*|intrusion|cyber-?attack|security incident|cybersecurity incident|data breach)\b/,
			answer: "addressed",
			strength: 0.6,
			takes: "A ransomware note was found on May 3.",
			refuses: "A thank-you note was found on May 3.",
		},
	],
});
