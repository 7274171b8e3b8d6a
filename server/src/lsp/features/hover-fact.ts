import type { Draft, Fact } from "../../draft/types.ts";
import { shortened } from "../../encode/plain.ts";
import type { Answer, Evidence, Judgement } from "../../judgement/types.ts";
import { STANCE, VERDICT_TAIL } from "../../report/words.ts";
import { cite } from "../../requirements/citations.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import { requirement as requirementOf } from "../../requirements/requirements.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import type { Document } from "./document.ts";
import { peerLines } from "./hover-peers.ts";
import type { Line, LinePart } from "./hover-text.ts";
import { bullet, paragraph } from "./hover-text.ts";
import { quote } from "./quote.ts";

/** Sentences that a hover quotes: more would hide the editor. */
const QUOTES = 3;
/** Characters of a name or a value that the draft makes up: those that the taxonomy knows are shorter. */
const OWN_WORDS = 120;

/** A tagged value: what its paragraph asks, what the prose answers, the sentences that show it, and what peers say. */
export function factLines(document: Document, draft: Draft, judgement: Judgement, fact: Fact): Line[] {
	const concept = CONCEPTS.get(fact.concept);
	const heading = paragraph({ strong: concept?.label ?? shortened(fact.concept, OWN_WORDS) });
	if (!concept?.requirement) {
		const unknown = paragraph("No such element is in the SEC's CYD taxonomy.");
		return concept ? [heading] : [heading, unknown];
	}
	return [
		heading,
		...asked(draft, concept.requirement),
		...(concept.type === "flag"
			? flagLines(document, judgement, fact, concept.requirement)
			: blockLines(document, judgement, fact, concept.requirement)),
		...peerLines(draft, fact, concept.requirement),
	];
}

function asked(draft: Draft, id: AnyRequirementId): Line[] {
	const requirement = requirementOf(id);
	return [
		paragraph({ strong: cite(draft.form, requirement.paragraph) }, ": ", requirement.asks),
		paragraph("A good answer: ", lowerFirst(requirement.good)),
	];
}

function flagLines(document: Document, judgement: Judgement, fact: Fact, id: AnyRequirementId): Line[] {
	const verdict = judgement.verdicts.get(fact);
	const answer = judgement.answers.get(id);
	const value: LinePart[] = fact.nil
		? ["The flag is empty"]
		: ["The flag says ", { code: shortened(fact.value ?? "", OWN_WORDS) }];
	const tail: LinePart[] = verdict ? [": ", { strong: verdict.verdict }, ` ${VERDICT_TAIL[verdict.verdict]}.`] : ["."];
	const evidence = verdict?.evidence.length ? verdict.evidence : (answer?.evidence ?? []);
	return [paragraph(...value, ...tail), ...answered(answer), ...quotes(document, evidence)];
}

function blockLines(document: Document, judgement: Judgement, fact: Fact, id: AnyRequirementId): Line[] {
	const block = judgement.blocks.get(fact);
	const answer = judgement.answers.get(id);
	const unfit = block?.fit === "unrelated";
	const fit = unfit ? [paragraph({ strong: "This block does not answer it" }, `: the block ${block.reason}.`)] : [];
	const better = unfit && block.better.length > 0 ? block.better : (answer?.evidence ?? []);
	return [...fit, ...answered(answer), ...quotes(document, better)];
}

function answered(answer: Answer | undefined): Line[] {
	if (!answer) return [];
	// On incident reports confidence was never measured.
	const measured = !answer.requirement.startsWith("incident-");
	const confidence = measured ? ` (confidence ${Math.round(100 * answer.confidence)}%)` : "";
	const said = paragraph("Answer of the prose: ", { strong: answer.answer }, `${confidence}.`);
	if (answer.lacks.length === 0) return [said];
	return [said, paragraph(`It does not say ${answer.lacks.join("; nor ")}.`)];
}

function quotes(document: Document, evidence: readonly Evidence[]): Line[] {
	const shown = evidence.slice(0, QUOTES).map((item) => {
		const line = document.positionAt(item.start).line + 1;
		return bullet(`Line ${line} ${STANCE[item.stance]}: `, ...quote(item));
	});
	const rest = evidence.length - shown.length;
	return rest > 0 ? [...shown, bullet(`and ${rest} more`)] : shown;
}

function lowerFirst(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}
