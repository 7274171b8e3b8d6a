import { htmlText } from "../../encode/html.ts";
import { oneLine } from "../../encode/plain.ts";
import type { Outline, Stretch } from "./outline.ts";

/** Of the drawing, in its own units: the bar that stands for the Item's words. */
const TOP = 6;
const HEIGHT = 288;
/** Between two labels. */
const STEP = 12;

/** The draft as a bar from its first word to its last: at the left what answers stand where, at the right the tags. */
export function pictureSvg({ evidence, tags }: Outline): string {
	const answers = merged(evidence);
	const most = Math.max(HEIGHT + 2 * TOP, (Math.max(answers.length, tags.length) + 1) * STEP);
	return `<svg viewBox="-130 0 720 ${most}" role="img" aria-label="The draft from its first word at the top to its last at the bottom">
<g font-size="10" stroke="#000" stroke-width="0.5">
<rect x="170" y="${TOP}" width="26" height="${HEIGHT}" fill="#fff"/>
<rect x="206" y="${TOP}" width="26" height="${HEIGHT}" fill="#fff"/>
${evidence.map((it) => bar(it, 170, "#555")).join("\n")}
${tags.map((it) => bar(it, 206, "#bbb")).join("\n")}
${labels(answers, most, (from, at) => `M168 ${from} L150 ${at}`, 'x="146" text-anchor="end"', "answers ")}
${labels(tags, most, (from, at) => `M234 ${from} L252 ${at}`, 'x="256"', "")}
</g>
</svg>`;
}

function bar({ from, to, label }: Stretch, x: number, fill: string): string {
	const height = Math.max(1.5, (to - from) * HEIGHT).toFixed(1);
	return `<rect x="${x}" y="${y(from)}" width="26" height="${height}" fill="${fill}"><title>${said(label)}</title></rect>`;
}

/** Labels one below the other, each with a line to its place. */
function labels(
	all: readonly Stretch[],
	most: number,
	line: (from: string, at: string) => string,
	place: string,
	word: string,
): string {
	const sorted = [...all].sort((a, b) => a.from - b.from);
	let free = STEP - 3;
	return sorted
		.map(({ from, label }, i) => {
			// Those that follow must have room too.
			const last = most - (sorted.length - 1 - i) * STEP - 3;
			const at = Math.min(Math.max(free, TOP + from * HEIGHT + 3), last);
			free = at + STEP;
			const text = `<text ${place} y="${at.toFixed(1)}" stroke="none">${said(word + label)}</text>`;
			return `<path d="${line(y(from), (at - 3).toFixed(1))}" fill="none"/>${text}`;
		})
		.join("\n");
}

/** Answers that begin at the same place share a label. */
function merged(all: readonly Stretch[]): readonly Stretch[] {
	const byPlace = new Map<string, Stretch>();
	for (const it of all) {
		const key = y(it.from);
		const before = byPlace.get(key);
		const said = before?.label.split(", ").includes(it.label);
		if (!said) byPlace.set(key, before ? { ...before, label: `${before.label}, ${it.label}` } : it);
	}
	return [...byPlace.values()];
}

function y(share: number): string {
	return (TOP + share * HEIGHT).toFixed(1);
}

function said(text: string): string {
	return htmlText(oneLine(text));
}
