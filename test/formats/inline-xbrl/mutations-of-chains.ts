import type { Filing, Mutation } from "./mutation.ts";
import { attribute, BLOCK, to, without } from "./mutation.ts";

/** The fact's continuations, as their start tags. */
function links({ source, draft }: Filing, count: number) {
	for (const fact of draft.facts) {
		const ids = fact.fragments.flatMap(({ id }) => id ?? []);
		const pieces = fact.fragments.slice(1).filter(({ passages }) => passages.length > 0);
		if (fact.kind !== BLOCK || !fact.inline?.spans.continuedAt || pieces.length < count || pieces.length < ids.length)
			continue;
		const tags = ids.map((id) => {
			const match = new RegExp(`<ix:continuation\\b[^>]*\\bid="${id}"[^>]*>`).exec(source);
			return { start: match?.index ?? 0, text: match?.[0] ?? "" };
		});
		return { fact, link: fact.inline.spans.continuedAt, ids, tags };
	}
	return undefined;
}

/** Faults in the chain of a fact’s pieces. */
export const CHAIN_MUTATIONS: readonly Mutation[] = [
	{
		name: "continuedAt names nothing",
		edits: (it) => to(links(it, 1)?.link, "nowhere"),
		finds: ["tag-broken-continuation"],
		at: () => "nowhere",
	},
	{
		name: "continuedAt is left off",
		edits: (it) => without([attribute(it, links(it, 1)?.link)].flatMap((span) => span ?? [])),
		finds: ["tag-broken-continuation"],
		may: ["tag-cut-fragment", "tag-empty-block", "tag-unrelated-block"],
		at: (it) => links(it, 1)?.ids[0] ?? "",
	},
	{
		name: "a chain comes back",
		edits: (it) => {
			const chain = links(it, 1);
			const last = chain?.tags.at(-1);
			return last && to({ start: last.start + 16, end: last.start + 16 }, ` continuedAt="${chain?.ids[0]}"`);
		},
		finds: ["tag-broken-continuation"],
		at: (it) => links(it, 1)?.ids[0] ?? "",
	},
	{
		name: "two pieces are swapped",
		edits: (it) => {
			const chain = links(it, 2);
			const [a, b] = chain?.ids ?? [];
			const [first, second] = chain?.tags ?? [];
			if (!a || !b || !first || !second) return undefined;
			const [next] = /continuedAt="[^"]*"/.exec(second.text) ?? [""];
			const exchanged = (text: string, link: string) => text.replace(/\s*continuedAt="[^"]*"/, link && ` ${link}`);
			return [
				...(to(chain?.link, b) ?? []),
				{ start: first.start, end: first.start + first.text.length, text: exchanged(first.text, next) },
				{
					start: second.start,
					end: second.start + second.text.length,
					text: exchanged(second.text, "").replace("<ix:continuation", `<ix:continuation continuedAt="${a}"`),
				},
			];
		},
		finds: ["tag-fragment-order"],
	},
];
