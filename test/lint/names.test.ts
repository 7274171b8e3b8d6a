import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../../server/src/lint.ts";

/** What every object of JavaScript answers to; a look-up by a name from a draft must not. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);
/** A name of the same shape that nobody inherits. */
const plain = (name: string) => name.replace(/[A-Za-z]/g, "q");

/** A draft of each format with a name wherever its author may write one. */
const DRAFTS: Readonly<Record<string, (name: string) => string>> = {
	md: (name) =>
		`---\nform: 10-K\n${name}: 1\nperiod:\n  ${name}: 2025-12-31\nflags:\n  ${name}: ${name}\n  cyd:X${name}: true\n---\n# Item 1C. Cybersecurity\n\n<!-- cyd:${name} -->\nWe assess ${name} and [${name}].\n<!-- /cyd:${name} -->\n`,
	cyd: (name) =>
		`|${name}\n|true\n|cyd:${name} [Flag]\n|${name}\n|Form\n|${name}\n|${name} [Text Block]\n|We assess ${name}.\n`,
	htm: (name) =>
		`<html xmlns:${name}="http://xbrl.sec.gov/cyd/2025"><body><${name}><p>Item 1C. Cybersecurity</p><ix:nonNumeric name="${name}:${name}" contextRef="${name}" format="${name}:${name}" continuedAt="${name}" id="${name}">We assess ${name}.</ix:nonNumeric><ix:continuation id="${name}" continuedAt="${name}">x</ix:continuation><span style="-sec-ix-hidden:${name};${name}:${name}">x</span><ix:nonNumeric name="cyd:${name}TextBlock">&${name};</ix:nonNumeric></${name}></body></html>`,
	xml: (name) =>
		`<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:${name}="http://xbrl.sec.gov/cyd/2025"><${name}:${name} contextRef="${name}">We assess ${name}.</${name}:${name}></xbrl>`,
};

describe("names that every object answers to", () => {
	for (const [extension, draft] of Object.entries(DRAFTS)) {
		it(`are names like others in .${extension}`, () => {
			for (const name of INHERITED) {
				const told = (own: string) => {
					const { findings, failures } = lint(draft(own), { path: `a.${extension}` });
					assert.deepEqual(failures, []);
					return findings.map((it) => [it.rule, it.messageId, it.start, it.end, it.severity]);
				};
				assert.deepEqual(told(name), told(plain(name)), name);
			}
		});
	}

	it("are no formats", () => {
		const source = "# Item 1C. Cybersecurity\n\nWe assess risks.\n";
		for (const name of INHERITED) {
			assert.equal(lint(source, { path: `draft.${name}` }).draft?.format, "markdown", name);
			assert.equal(lint(source, { languageId: name }).draft?.format, "markdown", name);
		}
	});
});
