import { DRAFT } from "../protocol/drafts.ts";

/** Markdown and HTML that would act: a heading, a command, images of a foreign host. */
const ATTACK =
	"# [click](command:workbench.action.quit) ![p](https://attacker.example/p.png) <img src=https://attacker.example/>";
const NAMESPACES = 'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"';

/** Drafts that say in each place that is shown somewhere what would act there. */
export const HOSTILE_DRAFTS: readonly (readonly [name: string, languageId: string, text: string])[] = [
	[
		"value.cyd",
		"cyd",
		DRAFT.replace("Engaged [Flag]\n|true", `Engaged [Flag]\n|x\n\n${ATTACK}`)
			.replace("Our board", `Our ${ATTACK} \u001b[31m\u202e board`)
			.replace("Integrated [Flag]", `Integrated ${ATTACK} [Flag]`),
	],
	[
		"value.md",
		"markdown",
		`---\nform: 10-K\nflags:\n  integrated: "x\\n\\n${ATTACK}"\n  "${ATTACK}\\u001B[31m": yes\n---\n\n# Item 1C. Cybersecurity ${ATTACK}\n\nOur board oversees risks ${ATTACK}, and the the TBD \u009b31m \u202e company.\n`,
	],
	[
		"value.htm",
		"html",
		`<html ${NAMESPACES}><body><p>Item 1C. Cybersecurity</p>
<ix:nonNumeric name="cyd:CybersecurityRiskManagementThirdPartyEngagedFlag" contextRef="c"><p>x</p><p>${ATTACK.replaceAll("<", "&lt;")}</p></ix:nonNumeric>
<ix:nonNumeric name="cyd:${ATTACK.replaceAll("<", "&lt;")}&#10;&#27;" contextRef="&#10;${ATTACK.replaceAll("<", "&lt;")}" format="x:y&#10;z">true</ix:nonNumeric>
<p>Our board of directors oversees risks &lt;b&gt; ${ATTACK.replaceAll("<", "&lt;")} from cybersecurity threats.</p></body></html>`,
	],
];
