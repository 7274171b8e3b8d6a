/** SEC form types that carry a cybersecurity disclosure; amendments keep their base form here. */
export type Form = "20-F" | "10-K" | "8-K" | "6-K";

/** Annual report (Item 16K, Item 1C) or incident report (Item 1.05, Form 6-K). */
export type Regime = "annual" | "incident";

/**
 * What is asked of an incident report: all of Form 8-K Item 1.05; nothing of it under Item 7.01 or 8.01, where incidents
 * not yet determined to be material are told; and no content at all on Form 6-K (General Instruction B).
 */
export type IncidentRegime = "item-1.05" | "other-item" | "form-6-k";
