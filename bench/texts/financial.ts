import type { Random } from "./random.ts";

const LINES = [
	["Net sales", "Revenues"],
	["Cost of sales", "CostOfRevenue"],
	["Gross profit", "GrossProfit"],
	["Research and development", "ResearchAndDevelopmentExpense"],
	["Selling, general and administrative", "SellingGeneralAndAdministrativeExpense"],
	["Operating income", "OperatingIncomeLoss"],
	["Interest expense", "InterestExpense"],
	["Income taxes", "IncomeTaxExpenseBenefit"],
	["Net income", "NetIncomeLoss"],
] as const;

const CELL = "padding:2px 1pt;text-align:right;vertical-align:bottom";

/** A table of tagged figures, three years each line, in contexts up to `contexts`. */
export function financialTable(draw: Random, contexts: number, nextId: () => string): string {
	const figure = (concept: string): string => {
		const thousands = `${1 + draw.below(900)},${String(draw.below(1000)).padStart(3, "0")}`;
		const context = 1 + draw.below(contexts);
		return `<td style="${CELL}">$&#160;<ix:nonFraction unitRef="usd" contextRef="c-${context}" decimals="-3" name="us-gaap:${concept}" format="ixt:num-dot-decimal" scale="3" id="${nextId()}">${thousands}</ix:nonFraction></td>`;
	};
	const rows = LINES.map(
		([label, concept]) =>
			`<tr><td style="padding:2px 1pt;text-align:left">${label}</td>${figure(concept)}${figure(concept)}${figure(concept)}</tr>`,
	);
	const head = [2025, 2024, 2023].map((year) => `<td style="${CELL}">${year}</td>`).join("");
	return `<table style="border-collapse:collapse;width:100%"><tr><td></td>${head}</tr>${rows.join("")}</table>`;
}
