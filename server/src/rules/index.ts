import type { Rule } from "./define-rule.ts";
export const RULES: readonly Rule[] = [];
