import { DENIAL } from "../../patterns/effect-denial.ts";
import { STATEMENT } from "../../patterns/effect-statement.ts";

/** What is denied stands within so many characters of the denial's first word. */
const REACH = 420;
/** An effect that is named before its denial is no farther from it: "has materially affected us: none". */
const BEFORE = 200;
/** A standard or a consultant that is denied is named by then. */
const OBJECT = 80;

/**
 * Whether words that deny do so to an effect or a material incident, and not to a process, a promise or a standard.
 *
 * @param view plain view of the sentence
 * @param denial the words
 * @param effectAt where the view names an effect
 */
export function deniesEffect(view: string, denial: { readonly index: number }, effectAt: number | undefined): boolean {
	const after = view.slice(denial.index, denial.index + REACH);
	const before = ownClause(view.slice(0, denial.index));
	if (DENIAL.promise.words.test(before)) return false;
	if (DENIAL.relative.words.test(before.slice(-14)) && effectAt === undefined) return false;
	if (DENIAL.nothingToHit.words.test(after) || DENIAL.norPromise.words.test(after)) return false;
	if (!DENIAL.topic.words.test(view) && !(effectAt !== undefined && DENIAL.objects.words.test(view))) return false;
	if (DENIAL.standard.words.test(after.slice(0, OBJECT)) && effectAt === undefined) return false;
	const effectBefore = effectAt !== undefined && effectAt < denial.index && denial.index - effectAt < BEFORE;
	const { material, effect, incident } = STATEMENT;
	if (![material, effect, incident].some(({ words }) => words.test(after)) && !effectBefore) return false;
	const other = DENIAL.otherMatter.words.exec(after);
	return !other || (incident.words.test(after) && DENIAL.happened.words.test(other[0]));
}

/** "Although no assurance can be given that …, we have not": the clause concedes, and what follows its comma denies. */
function ownClause(before: string): string {
	const clause = before.slice(before.lastIndexOf(", ") + 2);
	return DENIAL.concession.words.test(before) && DENIAL.newClause.words.test(clause) ? clause : before;
}
