// Generated from the files beside this one: npm run generate
import { rule as dateInvalid } from "./date-invalid.ts";
import { rule as dateNotApplicable } from "./date-not-applicable.ts";
import { rule as dateStaleYear } from "./date-stale-year.ts";
import type { Rule } from "./define-rule.ts";
import { rule as draftCrossReference } from "./draft-cross-reference.ts";
import { rule as draftDuplicateSentence } from "./draft-duplicate-sentence.ts";
import { rule as draftNotStarted } from "./draft-not-started.ts";
import { rule as draftPlaceholder } from "./draft-placeholder.ts";
import { rule as draftRepeatedWord } from "./draft-repeated-word.ts";
import { rule as draftTooLarge } from "./draft-too-large.ts";
import { rule as draftTypo } from "./draft-typo.ts";
import { rule as draftUnclosed } from "./draft-unclosed.ts";
import { rule as draftUnknownKey } from "./draft-unknown-key.ts";
import { rule as effectAdverseOnly } from "./effect-adverse-only.ts";
import { rule as effectConditional } from "./effect-conditional.ts";
import { rule as effectCrossReferenceOnly } from "./effect-cross-reference-only.ts";
import { rule as effectIncidentsOnly } from "./effect-incidents-only.ts";
import { rule as effectKnowledgeQualified } from "./effect-knowledge-qualified.ts";
import { rule as effectMissingAdverb } from "./effect-missing-adverb.ts";
import { rule as effectNoForwardLooking } from "./effect-no-forward-looking.ts";
import { rule as effectPeriodLimited } from "./effect-period-limited.ts";
import { rule as flagConflict } from "./flag-conflict.ts";
import { rule as flagContradicted } from "./flag-contradicted.ts";
import { rule as flagDependency } from "./flag-dependency.ts";
import { rule as flagMissing } from "./flag-missing.ts";
import { rule as flagNil } from "./flag-nil.ts";
import { rule as flagUnsupported } from "./flag-unsupported.ts";
import { rule as flagValue } from "./flag-value.ts";
import { rule as flagWords } from "./flag-words.ts";
import { rule as formByReference } from "./form-by-reference.ts";
import { rule as formForeignReference } from "./form-foreign-reference.ts";
import { rule as formNoItem } from "./form-no-item.ts";
import { rule as formUnknown } from "./form-unknown.ts";
import { rule as formWrongDocument } from "./form-wrong-document.ts";
import { rule as incidentCaption } from "./incident-caption.ts";
import { rule as incidentClock } from "./incident-clock.ts";
import { rule as incidentDelay } from "./incident-delay.ts";
import { rule as incidentDeterminationDate } from "./incident-determination-date.ts";
import { rule as incidentElsewhere } from "./incident-elsewhere.ts";
import { rule as incidentForeignForm } from "./incident-foreign-form.ts";
import { rule as incidentFurnished } from "./incident-furnished.ts";
import { rule as incidentImpactParts } from "./incident-impact-parts.ts";
import { rule as incidentInsurance } from "./incident-insurance.ts";
import { rule as incidentLate } from "./incident-late.ts";
import { rule as incidentLink } from "./incident-link.ts";
import { rule as incidentMaterialityEquivocal } from "./incident-materiality-equivocal.ts";
import { rule as incidentMaterialityUndetermined } from "./incident-materiality-undetermined.ts";
import { rule as incidentMaterialityUnsaid } from "./incident-materiality-unsaid.ts";
import { rule as incidentNoAmendment } from "./incident-no-amendment.ts";
import { rule as incidentNotMaterial } from "./incident-not-material.ts";
import { rule as incidentNotTold } from "./incident-not-told.ts";
import { rule as incidentNumbers } from "./incident-numbers.ts";
import { rule as incidentOriginal } from "./incident-original.ts";
import { rule as incidentPartial } from "./incident-partial.ts";
import { rule as incidentStandard } from "./incident-standard.ts";
import { rule as incidentTechnicalDetail } from "./incident-technical-detail.ts";
import { rule as incidentVoluntaryItem } from "./incident-voluntary-item.ts";
import { rules as missing } from "./missing.ts";
import { rule as proseCadence } from "./prose-cadence.ts";
import { rule as proseNoCommittee } from "./prose-no-committee.ts";
import { rule as proseNoIncident } from "./prose-no-incident.ts";
import { rule as proseNoProgram } from "./prose-no-program.ts";
import { rule as proseNoThirdParty } from "./prose-no-third-party.ts";
import { rule as proseTier } from "./prose-tier.ts";
import { rule as tagAnnualConceptInIncident } from "./tag-annual-concept-in-incident.ts";
import { rule as tagBrokenContinuation } from "./tag-broken-continuation.ts";
import { rule as tagConflict } from "./tag-conflict.ts";
import { rule as tagContextPeriod } from "./tag-context-period.ts";
import { rule as tagCutFragment } from "./tag-cut-fragment.ts";
import { rule as tagDanglingStart } from "./tag-dangling-start.ts";
import { rule as tagDisallowed } from "./tag-disallowed.ts";
import { rule as tagEmptyBlock } from "./tag-empty-block.ts";
import { rule as tagEscape } from "./tag-escape.ts";
import { rule as tagFlagFormat } from "./tag-flag-format.ts";
import { rule as tagFragmentOrder } from "./tag-fragment-order.ts";
import { rule as tagHeadingOnly } from "./tag-heading-only.ts";
import { rule as tagHiddenFact } from "./tag-hidden-fact.ts";
import { rule as tagIdenticalBlocks } from "./tag-identical-blocks.ts";
import { rule as tagIncidentConceptInAnnual } from "./tag-incident-concept-in-annual.ts";
import { rule as tagInvalidContext } from "./tag-invalid-context.ts";
import { rule as tagNamespace } from "./tag-namespace.ts";
import { rule as tagNoFacts } from "./tag-no-facts.ts";
import { rule as tagSplitWord } from "./tag-split-word.ts";
import { rule as tagUnknownConcept } from "./tag-unknown-concept.ts";
import { rule as tagUnknownLabel } from "./tag-unknown-label.ts";
import { rule as tagUnrelatedBlock } from "./tag-unrelated-block.ts";
import { rule as tagUntagged } from "./tag-untagged.ts";
import { rule as tagVintage } from "./tag-vintage.ts";
import { rule as tagWholeItem } from "./tag-whole-item.ts";
import { rules as thin } from "./thin.ts";
import { rule as waiverIncomplete } from "./waiver-incomplete.ts";
import { rule as waiverNeedless } from "./waiver-needless.ts";
import { rule as waiverUnknownRule } from "./waiver-unknown-rule.ts";
import { rule as wordingAbsolute } from "./wording-absolute.ts";
import { rule as wordingBareExpertise } from "./wording-bare-expertise.ts";
import { rule as wordingFrameworkOverclaim } from "./wording-framework-overclaim.ts";
import { rule as wordingPlanned } from "./wording-planned.ts";
import { rule as wordingSuperseded } from "./wording-superseded.ts";

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
	dateInvalid,
	dateNotApplicable,
	dateStaleYear,
	draftCrossReference,
	draftDuplicateSentence,
	draftNotStarted,
	draftPlaceholder,
	draftRepeatedWord,
	draftTooLarge,
	draftTypo,
	draftUnclosed,
	draftUnknownKey,
	effectAdverseOnly,
	effectConditional,
	effectCrossReferenceOnly,
	effectIncidentsOnly,
	effectKnowledgeQualified,
	effectMissingAdverb,
	effectNoForwardLooking,
	effectPeriodLimited,
	flagConflict,
	flagContradicted,
	flagDependency,
	flagMissing,
	flagNil,
	flagUnsupported,
	flagValue,
	flagWords,
	formByReference,
	formForeignReference,
	formNoItem,
	formUnknown,
	formWrongDocument,
	incidentCaption,
	incidentClock,
	incidentDelay,
	incidentDeterminationDate,
	incidentElsewhere,
	incidentForeignForm,
	incidentFurnished,
	incidentImpactParts,
	incidentInsurance,
	incidentLate,
	incidentLink,
	incidentMaterialityEquivocal,
	incidentMaterialityUndetermined,
	incidentMaterialityUnsaid,
	incidentNoAmendment,
	incidentNotMaterial,
	incidentNotTold,
	incidentNumbers,
	incidentOriginal,
	incidentPartial,
	incidentStandard,
	incidentTechnicalDetail,
	incidentVoluntaryItem,
	...missing,
	proseCadence,
	proseNoCommittee,
	proseNoIncident,
	proseNoProgram,
	proseNoThirdParty,
	proseTier,
	tagAnnualConceptInIncident,
	tagBrokenContinuation,
	tagConflict,
	tagContextPeriod,
	tagCutFragment,
	tagDanglingStart,
	tagDisallowed,
	tagEmptyBlock,
	tagEscape,
	tagFlagFormat,
	tagFragmentOrder,
	tagHeadingOnly,
	tagHiddenFact,
	tagIdenticalBlocks,
	tagIncidentConceptInAnnual,
	tagInvalidContext,
	tagNamespace,
	tagNoFacts,
	tagSplitWord,
	tagUnknownConcept,
	tagUnknownLabel,
	tagUnrelatedBlock,
	tagUntagged,
	tagVintage,
	tagWholeItem,
	...thin,
	waiverIncomplete,
	waiverNeedless,
	waiverUnknownRule,
	wordingAbsolute,
	wordingBareExpertise,
	wordingFrameworkOverclaim,
	wordingPlanned,
	wordingSuperseded,
];
