import type { Difference, Side } from "../../compare/types.ts";
import { json } from "../../encode/json.ts";
import type { Sentence } from "../../judgement/types.ts";
import { linesOf } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { Tool } from "../reporter.ts";
import { differenceText } from "./messages.ts";
import type { NamedComparison } from "./named.ts";

/** Grows by one when a member goes or changes its meaning; members may be added without. */
const FORMAT_VERSION = 1;

/** The JSON that docs/compare.md describes. Offsets are UTF-16 units of the draft that `side` names. */
export function comparisonJson(named: NamedComparison, { name, version }: Tool): string {
	const { comparison } = named;
	const lines = { older: linesOf(named.older.source), newer: linesOf(named.newer.source) };
	const at = (side: Side, { start, end }: Span) => ({ side, start, end, ...lines[side].placeOf(start) });
	const quoted = (side: Side, sentence: Sentence) => ({ ...at(side, sentence), text: sentence.text });
	const { older, newer, alignment, rows, incident, annual, differences } = comparison;
	const headOf = (side: Side) => ({
		path: named[side].path,
		form: comparison[side].draft.form ?? null,
		period: comparison[side].draft.period.end ?? null,
	});
	return `${json({
		version: FORMAT_VERSION,
		tool: { name, version },
		older: headOf("older"),
		newer: headOf("newer"),
		requirements: rows.map(({ id, citation, title, change, ...row }) => ({
			id,
			citation,
			title,
			change,
			older: { answer: row.older.answer, evidence: row.older.evidence.map((it) => quoted("older", it.sentence)) },
			newer: { answer: row.newer.answer, evidence: row.newer.evidence.map((it) => quoted("newer", it.sentence)) },
		})),
		incident: incident && {
			materiality: incident.materiality,
			caption: incident.caption,
			discovered: incident.discovered,
			determined: incident.determined,
			open: incident.open.map(({ topic, state, ...point }) => ({
				topic,
				state,
				older: quoted("older", point.older),
				newer: point.newer ? quoted("newer", point.newer) : null,
			})),
			numbers: incident.numbers.map(({ of, changed, ...number }) => ({
				of,
				changed,
				older: { number: number.older.text, ...quoted("older", number.older.sentence) },
				newer: { number: number.newer.text, ...quoted("newer", number.newer.sentence) },
			})),
		},
		annual: annual && {
			flags: annual.flags.map((flag) => ({
				requirement: flag.id,
				older: flag.older ?? null,
				newer: flag.newer ?? null,
			})),
			names: annual.names.map(({ side, sentence, ...name }) => ({ ...name, ...quoted(side, sentence) })),
			effect: annual.effect,
			dated: annual.dated.map((pair) => ({
				words: pair.words,
				older: quoted("older", pair.older),
				newer: quoted("newer", pair.newer),
			})),
		},
		sentences: {
			older: older.judgement.sentences.length,
			newer: newer.judgement.sentences.length,
			pairs: alignment.pairs.map((pair) => ({
				kind: pair.kind,
				older: quoted("older", pair.older),
				newer: quoted("newer", pair.newer),
			})),
			dropped: alignment.dropped.map((it) => quoted("older", it)),
			added: alignment.added.map((it) => quoted("newer", it)),
		},
		findings: differences.map((difference) => findingOf(difference, at)),
	})}\n`;
}

function findingOf(difference: Difference, at: (side: Side, span: Span) => object) {
	const { title, advice, basis } = differenceText(difference);
	return {
		rule: difference.rule,
		severity: difference.severity,
		title,
		advice: advice ?? null,
		basis: basis ?? null,
		...at(difference.side, difference),
		requirement: difference.requirement ?? null,
		related: difference.related.map((place) => ({ ...at(place.side, place), message: place.message })),
	};
}
