import type { Passage } from "../../server/src/draft/types.ts";

/** A draft, or what was found in one, as data: each text with where each of its characters stands. */
export function plain(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value ?? null, (key, inner: unknown) => {
			if (key === "source") return undefined;
			if (inner instanceof Map) return [...inner];
			if (typeof inner !== "object" || inner === null || !("toSource" in inner)) return inner;
			const text = inner as Passage["text"];
			return { text: text.text, places: Array.from(text.text, (_, i) => text.span(i, i + 1)) };
		}),
	);
}
