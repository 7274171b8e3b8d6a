import { openLint } from "../lint.ts";
import { ANNUAL_REQUIREMENTS } from "../requirements/requirements.ts";
import type { Steps } from "../text/steps.ts";
import { ChunkedText } from "./chunked-text.ts";
import { inSlices } from "./time-slices.ts";

/**
 * Lints a small draft that nobody wrote, while nothing else is asked for: patterns are compiled when they are first used
 * and weights unpacked, some hundred milliseconds that the author's own draft need not wait for.
 *
 * @param stop asked between slices of a few milliseconds: true gives it up
 */
export async function warmUp(stop: () => boolean): Promise<void> {
	await inSlices(typed(), stop);
}

/** Keys after the first reading: what each of them runs is then compiled too. */
const KEYS = 16;

function* typed(): Steps<void> {
	const source = sample();
	const at = source.lastIndexOf(".</p>");
	// In pieces, as the texts of open documents are: what is compiled for those must not have seen another kind.
	let text = ChunkedText.of(source);
	const linting = openLint(text, { languageId: "html" });
	yield* linting.run(text);
	for (let key = 0; key < KEYS; key++) {
		text = text.edit(at, at, "s");
		linting.edit(at, at, 1);
		yield* linting.run(text);
	}
}

/** An Item 1C in Inline XBRL that says all it must, each requirement in the words of its example. */
export function sample(): string {
	const paragraphs = ANNUAL_REQUIREMENTS.map(({ example, textBlock, flag }) => {
		const words = flag ? tagged(flag, example, ' format="ixt:fixed-true"') : example;
		return `<p>${textBlock ? tagged(textBlock, words, "") : words}</p>`;
	});
	return `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><body><p>FORM 10-K</p>
<p><b>Item 1C. Cybersecurity</b></p>${paragraphs.join("\n")}<p><b>Item 2. Properties</b></p></body></html>`;
}

function tagged(concept: string, words: string, more: string): string {
	return `<ix:nonNumeric name="cyd:${concept}" contextRef="c"${more}>${words}</ix:nonNumeric>`;
}
