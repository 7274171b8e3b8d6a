import { isAnswered } from "../../../report/words.ts";
import { cite } from "../../../requirements/citations.ts";
import { requirement, requirementsOf } from "../../../requirements/requirements.ts";
import { SCAFFOLDS } from "../../../requirements/scaffolds.ts";
import type { AnyRequirementId } from "../../../requirements/types.ts";
import { sectionsOf } from "../sections.ts";
import type { Completer, Place, Proposal } from "./proposal.ts";

/** What an author may have typed to choose by: the first words of a requirement's name. */
const WORDS = /^[\p{L} ,']{0,40}$/u;
const PROMPT = /\[[^[\]]{1,300}\]/g;

/** Below a heading of the Item in Markdown, on a line of its own: passages to fill in for what the draft leaves open. */
export const completeScaffold: Completer = (place) => {
	const { result, offset, before, after, above } = place;
	const { draft } = result;
	if (draft?.format !== "markdown" || offset < draft.anchor.start || after.trim() !== "") return undefined;
	const [upper = ""] = above(1);
	// Within a paragraph, in a heading and beside other signs nothing is begun.
	if (!WORDS.test(before) || (upper.trim() !== "" && !/^\s{0,3}(?:#|<!--)/.test(upper))) return undefined;
	const written = before.trimStart();
	return { replaces: { start: offset - written.length, end: offset }, all: openScaffolds(place) };
};

/** The passages of requirements that are open: those of the section at the cursor first. */
function openScaffolds({ result, offset }: Place): readonly Proposal[] {
	const { draft, judgement } = result;
	if (!draft || !judgement) return [];
	const open = requirementsOf(draft.regime).filter(({ id }) => {
		const answer = judgement.answers.get(id);
		return answer !== undefined && !isAnswered(answer);
	});
	const heading = sectionsOf(draft).findLast(({ start }) => start <= offset)?.heading.text.text ?? "";
	const here = /governance/i.test(heading) ? "(c)" : /risk management|strategy/i.test(heading) ? "(b)" : "";
	const isHere = ({ paragraph }: { readonly paragraph: string }) => paragraph.startsWith(here);
	return [...open.filter(isHere), ...open.filter((it) => !isHere(it))].map(({ id, paragraph }) => {
		const answer = judgement.answers.get(id)?.answer ?? "silent";
		return { ...scaffoldOf(id), detail: `${cite(draft.form, paragraph)}: ${answer}` };
	});
}

/** The passage of a requirement as a proposal, with its prompts as places to fill in. */
export function scaffoldOf(id: AnyRequirementId): Proposal {
	const { name, asks } = requirement(id);
	const text = SCAFFOLDS[id];
	let stops = 0;
	const snippet = text.replace(/[\\$}]/g, "\\$&").replace(PROMPT, (prompt) => `\${${++stops}:${prompt}}`);
	return { label: name, kind: "text", about: `${asks}\n\n${text}`, text, snippet };
}
