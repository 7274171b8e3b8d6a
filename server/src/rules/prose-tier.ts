import { allMatches } from "../judgement/sentences/by-text.ts";
import { defineRule } from "./define-rule.ts";
import { wordsOfSentence } from "./support/place.ts";
import type { Said } from "./support/prose.ts";
import { saying } from "./support/prose.ts";

const STRUCTURE = /\b(?:two|three|four|multi)-?(?: |-)?(?:tier|level|layer)(?:ed|s)?\b/;
const PLACED = /\b(?:on|at) the (\w+) level,? (?:our |the )?((?:\w+ ){0,4}?)(committee|council|team|board|group)\b/;
/** The words before a body's level, the level, and what kind of body it is. */
const NAMED = /(?<=\b((?:[a-z]{1,40} ){0,3}))\b(\w+)(?= (committee|council|team|board|group)\b)/g;
const namedIn = allMatches(NAMED);

export const rule = defineRule({
	id: "prose-tier",
	title: "A body is placed on two levels of one structure",
	severity: "warning",
	basis: "(c)(2)(i)",
	regime: "annual",
	messages: {
		conflict:
			"Two bodies are placed at the {level} level: here the {body}.\nElsewhere it is the {other}. Place each body at one level.",
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
				messageId: "conflict",
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
	const named = namedIn(structure.view).find((match) => match[2] === level);
	if (!named) return [];
	const [, before = "", , kind = ""] = named;
	const words = `${before}${level} ${kind}`;
	if (words.includes(body)) return [];
	const name = words.replace(/^(?:(?:and|the|our|an?|comprising|including|of) )+/, "");
	return [{ structure, name, at: named.index + level.length + 1 + kind.length - name.length }];
}
