import type { Finding } from "../../../server/src/rules/define-rule.ts";
import type { Span } from "../../../server/src/text/span.ts";
import { overlaps } from "./fates.ts";
import type { Missed } from "./judged-sheets.ts";

/** Which rules tell a kind of defect. A kind that is not here is told by any rule at its sentence. */
const TOLD_BY: Readonly<Record<string, RegExp>> = {
	absoluteClaim: /^wording-/,
	b2Wording: /^effect-/,
	brokenFragment: /^tag-(?:cut|dangling|fragment)/,
	danglingReference: /^(?:draft|tag-dangling)/,
	expertiseCoverage: /expertise/,
	flagUnsupported: /^flag-(?:unsupported|contradicted)/,
	foreignForm: /^form-/,
	futureTense: /^(?:wording|thin|prose|draft)-/,
	incidentsOnly: /^effect-/,
	misTaggedBlock: /^tag-(?:unrelated|identical)/,
	overclaim: /^wording-/,
	proseContradiction: /^prose-/,
	proseVersusFlag: /^(?:flag|effect|missing)-/,
	staleFramework: /^(?:wording|date)-/,
	thinBoardOversight: /^(?:thin|missing)-board-oversight/,
	typo: /^draft-(?!duplicate)/,
	undefinedTerm: /^draft-/,
	untaggedBlock: /^(?:tag-untagged|flag-dependency)/,
	vagueExpertise: /expertise/,
	wrongCrossReference: /^(?:draft-cross-reference|form-)/,
};
/** The letters by which the reader names a block or a flag, and how its concept's name ends. */
const CONCEPTS: Readonly<Record<string, string>> = {
	PR: "ProcessesForAssessingIdentifyingAndManagingThreatsTextBlock",
	INT: "ProcessesIntegratedTextBlock",
	MT: "ReasonablyLikelyToMateriallyAffectRegistrantTextBlock",
	BO: "BoardOfDirectorsOversightTextBlock",
	BC: "BoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock",
	BI: "ProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock",
	RM: "RoleOfManagementTextBlock",
	PT: "PositionsOrCommitteesResponsibleTextBlock",
	EX: "ExpertiseOfManagementResponsibleTextBlock",
	MI: "ProcessForInformingManagementOrCommitteesResponsibleTextBlock",
	TP: "ThirdPartyEngagedFlag",
	TO: "ThirdPartyOversightAndIdentificationProcessesFlag",
};
/** So much of a quotation is looked for: the reader left words out further on. */
const PROBE = 40;

/**
 * The finding that tells a defect by now; undefined while it is missed.
 *
 * @param fresh findings of the sheet that were not there when the defect was missed
 */
export function toldNow(source: string, fresh: readonly Finding[], missed: Missed): Finding | undefined {
	const rules = TOLD_BY[missed.type];
	const own = rules ? fresh.filter((it) => rules.test(it.rule)) : fresh;
	const letters =
		/^([A-Z]{2,3}): /.exec(missed.sentence)?.[1] ?? /\b([A-Z]{2,3}) block not tagged/.exec(missed.why)?.[1];
	const ending = letters && CONCEPTS[letters];
	if (ending) return own.find((it) => it.concept?.endsWith(ending));
	const places = quoted(source, missed.sentence);
	return own.find((it) => places.some((place) => overlaps(place, it)));
}

/** Where the pieces of a quotation stand, each at all its places, to the end of its sentence at least. */
export function quoted(source: string, quotation: string): readonly Span[] {
	const pieces = quotation.split(/\s*(?:\.\.\.|[;/])\s*/).map((it) => it.trim());
	return pieces.flatMap((piece) => {
		const words = piece.slice(0, PROBE).replace(/\s+\S*$/, (cut) => (piece.length > PROBE ? "" : cut));
		if (words.length < 4) return [];
		const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/["'\s]+/g, "[\\s\"'“”’]+"), "gi");
		return Array.from(source.matchAll(pattern), ({ index }) => ({ start: index, end: index + piece.length }));
	});
}
