/** SEC form types that carry a cybersecurity disclosure; amendments keep their base form here. */
export type Form = "20-F" | "10-K" | "8-K" | "6-K";

/** Annual report (Item 16K, Item 1C) or incident report (Item 1.05, Form 6-K). */
export type Regime = "annual" | "incident";
