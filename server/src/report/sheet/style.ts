import type { SheetRecord } from "./record.ts";

/** The look of the sheet: reads without colour, prints on A4 and Letter. */
export const STYLE = `
* { box-sizing: border-box; }
body { font: 10pt/1.35 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 66rem; padding: 1rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; border-bottom: 2px solid #000; }
h1 { font-size: 15pt; margin: 0 0 .3rem; }
h2 { font-size: 11.5pt; margin: 1.1rem 0 .3rem; break-after: avoid; }
p { margin: .2rem 0; }
.kind, .legend { font-weight: bold; }
.boxes { display: grid; grid-template-columns: 1fr 1fr 1.5fr; gap: .6rem; margin-top: .6rem; }
.boxes > section { border: 1px solid #000; padding: .4rem .6rem; }
.boxes h2 { margin: 0 0 .2rem; }
dl { display: grid; grid-template-columns: minmax(4rem, auto) minmax(40%, 1fr); gap: .1rem .6rem; margin: 0; font-size: 8.8pt; }
dt { color: #333; }
dd { margin: 0; overflow-wrap: anywhere; }
.fill { border-bottom: 1px solid #000; min-height: 1.3em; }
.outcome { font-weight: bold; margin: .1rem 0 .4rem; }
svg { display: block; width: 100%; max-height: 76mm; border: 1px solid #999; margin: .2rem 0 .4rem; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 8.6pt; }
th, td { border: 1px solid #555; padding: .2rem .3rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
th { background: #eee; hyphens: auto; }
tr { break-inside: avoid; }
.person { border-left: 2px solid #000; }
.strong { font-weight: bold; }
.quiet { color: #333; font-size: 8pt; }
.code { font-family: "Consolas", "Menlo", monospace; font-size: 8pt; }
.item { margin-top: .2rem; }
.signed { break-inside: avoid; }
.signed tbody tr { height: 4rem; }
footer { margin-top: 1rem; border-top: 1px solid #000; font-size: 8pt; }
@media print { body { padding: 0 1px; max-width: none; } footer { display: none; } }
@media (max-width: 50rem) { .boxes { grid-template-columns: 1fr; } }
`;

/** Each printed page says of which draft it is, and which page of how many. */
export function stylePages({ sha256, id }: SheetRecord): string {
	// Names of ours alone: nothing that a draft or a user wrote may stand in a style.
	const name = [sha256.slice(0, 12), id].map((it) => it.replace(/[^0-9a-f]/g, ""));
	return `@page {
size: landscape;
margin: 13mm 11mm 15mm;
@bottom-left { content: "Draft ${name[0]} · sheet ${name[1]}"; font: 7.5pt Arial, sans-serif; }
@bottom-right { content: "Page " counter(page) " of " counter(pages); font: 7.5pt Arial, sans-serif; }
}
`;
}
