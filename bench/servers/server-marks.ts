import { megabytes, number, times } from "../markdown.ts";
import type { Mark } from "../marks.ts";
import { atMost } from "../marks.ts";
import type { Figures, Measured } from "./rows.ts";
import { figures } from "./rows.ts";

/** How much more than the empty server ours may grow with the text, for what two runs differ by in any case. */
const SLACK = 1.25;

/** The marks that servers are measured by, as far as their texts were. */
export function serverMarks(measured: readonly Measured[]): readonly Mark[] {
	const at = (text: string, server: string): Figures =>
		figures(measured.find(({ name }) => name === text)?.samples.get(server));
	return [
		shortMark(at("20 KB", "cydlint"), at("20 KB", "empty")),
		...["1 MB", "10 MB"].flatMap((text) => keyMarks(text, at(text, "cydlint"), at(text, "empty"))),
		flatMark(at("1 MB", "cydlint"), at("20 MB", "cydlint"), at("1 MB", "empty"), at("20 MB", "empty")),
		openMark(at("10 MB", "cydlint"), at("10 MB", "empty")),
		belowHtmlMark(at("10 MB", "cydlint"), at("10 MB", "HTML server"), at("10 MB", "HTML server, hover")),
		memoryMark("1 MB", at("1 MB", "cydlint"), 90e6),
		memoryMark("10 MB", at("10 MB", "cydlint"), 450e6),
	];
}

/** So short a draft costs the empty server next to nothing: what is left is ours. */
function shortMark(own: Figures, empty: Figures): Mark {
	const ratio = own.item / empty.item;
	return atMost("20 KB: key → answer at most 4 times the empty server, median", ratio, 4, times(ratio, 1));
}

/** The dearer of a key in the Item and one outside it counts. */
function keyMarks(text: string, own: Figures, empty: Figures): Mark[] {
	const middle = Math.max(own.item / empty.item, own.outside / empty.outside);
	const late = Math.max(own.item95 / empty.item95, own.outside95 / empty.outside95);
	return [
		atMost(`${text}: key → answer at most 2 times the empty server, median`, middle, 2, times(middle, 1)),
		atMost(`${text}: key → answer at most 3 times the empty server, p95`, late, 3, times(late, 1)),
	];
}

function flatMark(own1: Figures, own20: Figures, empty1: Figures, empty20: Figures): Mark {
	const [own, empty] = [own20.item / own1.item, empty20.item / empty1.item];
	return atMost(
		"20 MB against 1 MB: a key grows no more than the empty server's (and a quarter, for noise)",
		own,
		SLACK * empty,
		`${times(own, 1)} against ${times(empty, 1)}`,
	);
}

function openMark(own: Figures, empty: Figures): Mark {
	const ratio = own.open / empty.open;
	return atMost("10 MB: open → answer at most 6 times the empty server", ratio, 6, times(ratio, 1));
}

function belowHtmlMark(own: Figures, diagnostics: Figures, hover: Figures): Mark {
	const html = Math.min(diagnostics.open, hover.open);
	return {
		claim: "10 MB: open → answer below the HTML server's, whatever that is asked",
		measured: `${number(own.open)} against ${number(html)} ms`,
		holds: Number.isNaN(html - own.open) ? undefined : own.open < html,
	};
}

function memoryMark(text: string, own: Figures, limit: number): Mark {
	return atMost(`${text}: peak memory at most ${megabytes(limit)} MB`, own.peak, limit, `${megabytes(own.peak)} MB`);
}
