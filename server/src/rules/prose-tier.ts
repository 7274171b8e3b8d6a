import { defineRule } from "./define-rule.ts";
import { wordsOfSentence } from "./support/place.ts";
import type { Said } from "./support/prose.ts";
import { saying } from "./support/prose.ts";

const STRUCTURE = /\b(?:two|three|four|multi)-?(?: |-)?(?:tier|level|layer)(?:ed|s)?\b/;
const PLACED = /\b(?:on|at) the (\w+) level,? (?:our |the )?((?:\w+ ){0,4}?)(committee|council|team|board|group)\b/;

export const rule = defineRule({
	id: "prose-tier",
	title: "A body stands on two levels of one structure",
	severity: "warning",
	basis: "(c)(2)(i)",
	regime: "annual",
	messages: {
		conflict:
			"The {body} is put on the {level} level here, but the structure described elsewhere has another body for it: the {other}. Put each body on one level.",
	},
	*check({ judgement }) {
		const structures = saying(judgement, STRUCTURE);
		for (const placed of saying(judgement, PLACED)) {
			const [, level = "", kind = "", type = ""] = placed.match;
			const body = `${kind}${type}`;
			const found = structures.flatMap((structure) => otherBody(structure, level, body))[0];
			if (!found || found.structure.sentence === placed.sentence) continue;
			const { structure, name, at } = found;
			yield {
				...wordsOfSentence(placed.sentence, placed.match.index, placed.match.index + placed.match[0].length),
				message: "conflict",
				data: { body, level, other: name },
				requirement: "positions-responsible",
				related: [
					{
						...wordsOfSentence(structure.sentence, at, at + name.length),
						message: `The structure's body for the ${level} level.`,
					},
				],
			};
		}
	},
});

/** The body that a structure names after the level, where the structure lists the other body too. */
function otherBody(
	structure: Said,
	level: string,
	body: string,
): readonly { readonly structure: Said; readonly name: string; readonly at: number }[] {
	if (!structure.view.includes(body)) return [];
	const named = new RegExp(String.raw`\b(?:[a-z]+ ){0,3}?${level} (?:committee|council|team|board|group)\b`).exec(
		structure.view,
	);
	if (!named || named[0].includes(body)) return [];
	const name = named[0].replace(/^(?:(?:and|the|our|an?|comprising|including|of) )+/, "");
	return [{ structure, name, at: named.index + named[0].length - name.length }];
}
