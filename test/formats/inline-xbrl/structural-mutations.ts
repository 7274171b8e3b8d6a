import type { Mutation } from "./mutation.ts";
import { CHAIN_MUTATIONS } from "./mutations-of-chains.ts";
import { DOCUMENT_MUTATIONS } from "./mutations-of-documents.ts";
import { FACT_MUTATIONS } from "./mutations-of-facts.ts";

/** Faults of tagging: in a fact, in the chain of its pieces, in what the document says of itself. */
export const MUTATIONS: readonly Mutation[] = [...FACT_MUTATIONS, ...CHAIN_MUTATIONS, ...DOCUMENT_MUTATIONS];
