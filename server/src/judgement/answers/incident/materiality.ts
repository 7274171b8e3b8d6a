import { AFFIRMED, DENIED, DETERMINED, EQUIVOCAL, NOT_MATERIAL, OPEN } from "../../patterns/incident-materiality.ts";
import type { Claim } from "../../patterns/pattern.ts";
import { wordsIn } from "../../patterns/pattern.ts";
import { viewOf } from "../../sentences/plain-view.ts";
import type { Answer, AnswerValue, Evidence, Materiality, Stance } from "../../types.ts";
import { evidenceOf } from "./aspect.ts";
import type { Statement } from "./statements.ts";

const ANSWER: Readonly<Record<Materiality, AnswerValue>> = {
	determined: "yes",
	equivocal: "unclear",
	open: "unclear",
	denied: "no",
	unsaid: "silent",
};

/** What is denied or asked, as far as the word "material" and the noun after it. */
const NEGATED =
	/\b(?:not|no|nor|never|whether|if|neither|cannot|unable)\b[^.;]{0,120}?\bmaterial(?:ly)?\b(?: (?:adverse )?\w+)?/g;
const WHOLE = /\b(?:financial (?:condition|position|results)|results of operations|operations)\b/;

/**
 * Whether the incident is said to be material. A material impact that is affirmed says so; of several statements the
 * plainest counts. A denial of every impact counts only where nothing is left open: “has not determined (that) it is
 * reasonably likely …” is open.
 *
 * @param isOpen whether the report says that something is not determined
 */
export function materialityOf(
	statements: readonly Statement[],
	isOpen: boolean,
): { readonly state: Materiality; readonly answer: Answer } {
	const affirmed = (claim: Claim) => proofs(statements, claim, affirmedView, "affirms");
	const determined = [...affirmed(DETERMINED), ...affirmed(AFFIRMED)];
	const equivocal = proofs(statements, EQUIVOCAL, affirmedView, "hypothetical");
	const open = proofs(statements, OPEN, ({ view }) => view, "hypothetical");
	const denied = proofs(statements, { ...DENIED, answer: "no", strength: 0.8 }, ({ view }) => view, "denies");
	const whole = denied.filter(({ sentence }) => {
		const view = viewOf(sentence.text);
		return WHOLE.test(view) || NOT_MATERIAL.test(view);
	});
	const [state, evidence]: readonly [Materiality, readonly Evidence[]] =
		determined.length > 0
			? ["determined", determined]
			: equivocal.length > 0
				? ["equivocal", equivocal]
				: open.length > 0
					? ["open", open]
					: whole.length > 0 && !isOpen
						? ["denied", whole]
						: ["unsaid", denied];
	return {
		state,
		answer: {
			requirement: "incident-materiality",
			answer: ANSWER[state],
			confidence: evidence[0]?.strength ?? 0.7,
			evidence: evidence.slice(0, 3),
			hollow: false,
			lacks: [],
		},
	};
}

function proofs(
	statements: readonly Statement[],
	claim: Claim,
	view: (statement: Statement) => string,
	stance: Stance,
): readonly Evidence[] {
	return statements.flatMap((statement) => {
		const cut = wordsIn(claim, view(statement));
		return cut ? [evidenceOf("incident-materiality", statement, claim, cut, stance)] : [];
	});
}

/** The view without what is denied, each character in its place. */
function affirmedView({ view }: Statement): string {
	return view.replace(NEGATED, (denied) => " ".repeat(denied.length));
}
