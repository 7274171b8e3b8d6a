import type { Passage } from "../../server/src/draft/types.ts";

/** A draft, or what was found in one, as data: each text with where each of its characters stands. */
export function plain(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value ?? null, (key, inner: unknown) => {
			if (key === "source") return undefined;
			if (inner instanceof Map) return [...inner];
			if (typeof inner !== "object" || inner === null || !("toSource" in inner)) return inner;
			const text = inner as Passage["text"];
			return { text: text.text, places: placesOf(text) };
		}),
	);
}

/** Where each character stands, as one string: that is compared sooner than as many objects. */
function placesOf(text: Passage["text"]): string {
	let places = "";
	for (let at = 0; at < text.length; at++) {
		const { start, end } = text.span(at, at + 1);
		places += `${start}-${end} `;
	}
	return places;
}
