/** The look of the sheet: reads without colour, prints on A4 and Letter. */
export const STYLE = `
@page { margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { font: 10pt/1.35 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 62rem; padding: 1rem; }
header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 2px solid #000; }
h1 { font-size: 15pt; margin: 0 0 .3rem; }
h2 { font-size: 11.5pt; margin: 1.1rem 0 .3rem; break-after: avoid; }
.kind { font-weight: bold; margin: 0; }
.boxes { display: grid; grid-template-columns: 1fr 1fr 1.4fr; gap: .6rem; margin-top: .6rem; }
.boxes > div { border: 1px solid #000; padding: .4rem .6rem; }
.boxes h2 { margin: 0 0 .2rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .6rem; margin: 0; }
dt { color: #333; }
dd { margin: 0; overflow-wrap: anywhere; }
.fill { border-bottom: 1px solid #000; min-height: 1.2em; }
.hash { font-family: "Consolas", "Menlo", monospace; font-size: 8pt; }
.outcome { font-weight: bold; margin: .1rem 0 .4rem; }
svg { width: 100%; height: auto; border: 1px solid #999; }
.legend { font-size: 8.5pt; margin: .1rem 0; }
table.parts { border-collapse: collapse; width: 100%; font-size: 8.8pt; }
.parts th, .parts td { border: 1px solid #555; padding: .2rem .35rem; text-align: left; vertical-align: top; }
.parts thead { display: table-header-group; }
.parts th { background: #eee; }
.parts tr { break-inside: avoid; }
.parts th.person, .parts td.person { border-left: 2px solid #000; min-width: 6.5rem; }
.parts td.person:nth-last-child(2) { min-width: 9rem; }
.parts ul { margin: .15rem 0; padding-left: 1rem; }
.parts p { margin: .15rem 0; }
.under { color: #333; }
.sign { height: 3.4rem; min-width: 16rem; }
footer { margin-top: 1rem; border-top: 1px solid #000; font-size: 8pt; }
@media print { body { padding: 0; max-width: none; } }
`;
