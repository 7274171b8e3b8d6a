/** Abbreviations after which a full stop does not end a sentence, lower case, without the last stop. */
const ABBREVIATIONS = new Set(
	(
		"inc corp co ltd l.p bros mr mrs ms dr prof jr sr st no nos vs etc e.g i.e cf al approx dept est fig figs vol sec secs art para paras " +
		"u.s u.k e.u p.r.c n.v s.a b.v a.g s.p.a s.e d.c m.sc b.sc m.s b.s m.a b.a ph.d m.b.a m.eng b.tech b.e " +
		"jan feb mar apr jun jul aug sep sept oct nov dec v ver rev exh"
	).split(" "),
);

/** These end a sentence when a capitalised word that can begin one follows. */
const MAY_END = new Set(
	"inc corp co ltd l.p u.s u.k e.u p.r.c n.v s.a b.v a.g s.p.a s.e d.c etc jr sr m.s b.s m.a b.a ph.d m.b.a m.sc b.sc al".split(
		" ",
	),
);

/** Words that begin a sentence and no name: `Acme Corp. Our board` is two, `Acme Corp. Tern` may be one. */
const STARTERS =
	/^(?:the|we|our|us|in|as|a|an|this|these|those|it|its|if|for|to|no|any|all|such|while|although|however|additionally|furthermore|moreover|he|she|they|his|her|their|under|at|on|from|with|see|there|each|every|both|prior|after|before|when|since|during|annually|quarterly|currently|because|management|cybersecurity(?! (?:and|&) infrastructure))\b/i;

/** What the Items of the annual and current reports are called, as far as tells. */
const TITLES =
	/^(?:risk factors|cybersecurity|business|properties|legal proceedings|mine safety|unresolved staff comments|management[’']s discussion|quantitative and qualitative|financial (?:statements|information)|changes in and|controls and procedures|other (?:information|events)|key information|information on the company|operating and financial|directors|major shareholders|additional information|exhibits?|regulation fd|material cybersecurity incidents?)(?![\p{L}])/iu;
/** What comes after a title that stands within a sentence: `Item 1A. Risk factors of this report`. */
const AFTER_TITLE =
	/^\s*(?:$|[.,;:)\]”"’—–-])|^\s+(?:(?:of|in|for|and|or|above|below|to|under|on|elsewhere|herein|hereof|as|which)\b|\p{Lu}|“)/u;
const TITLE_CASE = /^\p{Lu}[\p{L}’'-]*(?: (?:and|of|on|the|for|in|about|to|with)){0,2} \p{Lu}/u;

/** No word that decides is longer, nor what is looked at after it. */
const BEFORE = 24;
const AFTER = 80;

/**
 * Whether the full stop at `at` ends a sentence, given the word before it and what follows.
 *
 * @param end where the stop ends, with quotes and brackets that close with it
 */
export function endsSentence(text: string, at: number, end: number): boolean {
	const before = /[\p{L}\d.&]*$/u.exec(text.slice(Math.max(0, at - BEFORE), at))?.[0] ?? "";
	const word = before.toLowerCase();
	const lead = text.slice(Math.max(0, at - word.length - 8), at - word.length);
	const after = text.slice(end, end + AFTER).trimStart();
	if (after === "") return true;
	if (/^[a-z]/.test(after)) return false;
	// A heading that runs on into its paragraph, `Item 1C. Cybersecurity We assess …`, does so after its number at least.
	if (isItemNumber(word, lead)) return /^["“]?item $/i.test(text.slice(0, at - word.length)) || !isTitle(after);
	if (/^\d{1,3}$/.test(word) && /(?:^|[.;:] ?)$/.test(lead)) return false;
	if (/^(?:\(?[ivx]{1,4}|[a-h])$/.test(word) && at - word.length === 0) return false;
	if (/^part $/i.test(lead.slice(-5)) && /^[ivx]{1,4}$/.test(word)) return !/^items?\b/i.test(after);
	if (/^[A-Z]$/.test(before)) return isNoInitial(lead, after);
	if (word === "no" || word === "nos") return !/^\d/.test(after);
	if (/^(?:[A-Z]\.)+[A-Z]$/.test(before) && COMPANY.test(after)) return false;
	if (!ABBREVIATIONS.has(word)) return true;
	return MAY_END.has(word) && STARTERS.test(after);
}

/** What follows the initials of a company: `J.R. Holdings`. */
const COMPANY =
	/^(?:Corporation|Corp|Inc|Incorporated|Company|Co|Holdings?|Group|Industries|Bank|Financial|Limited|Ltd|LLC|Enterprises|Partners)\b/;

/** `1A` and `16K` after the word Item, `3.D` without it too. */
function isItemNumber(word: string, lead: string): boolean {
	return /^\d{1,2}\.[a-l]$/.test(word) || (/^\d{1,2}(?:\.\d{2}|[a-l])?$/.test(word) && /\bitems?\s$/i.test(lead));
}

/** `Risk Factors`, `“Risk Factors”`; not `Our board` or `Risk factors may change`. */
function isTitle(after: string): boolean {
	if (/^["“‘]/.test(after)) return true;
	const title = TITLES.exec(after)?.[0];
	if (title !== undefined) return AFTER_TITLE.test(after.slice(title.length));
	return TITLE_CASE.test(after) && !STARTERS.test(after);
}

/** The `K` of `Form 8-K. F5 is …`, and the `B` of `plan B. We …`; not that of `B. R. Moen` or of a list's `B. We test`. */
function isNoInitial(lead: string, after: string): boolean {
	if (/[-–‑]$/.test(lead)) return true;
	return STARTERS.test(after) && !/(?:^|[.!?;:(]["”’)]?\s?)$/.test(lead);
}
