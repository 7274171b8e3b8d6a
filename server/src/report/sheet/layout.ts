import { cite } from "../../requirements/citations.ts";
import { SIGNERS } from "./cross-checks.ts";
import type { Outline } from "./outline.ts";
import type { Sheet, SheetFinding, SheetRow } from "./sheet.ts";

/** A line of a cell, and how it looks. */
export interface Line {
	readonly text: string;
	readonly look?: "strong" | "quiet" | "code" | "item";
}

/** A column of the tool or of a person; their share of the width, together 100. */
export interface Column {
	readonly head: string;
	readonly by: "tool" | "person";
	readonly width: number;
}

/** Rows hold as many cells as there are columns; an empty cell of a person is room to write. */
export interface Table {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly (readonly Line[])[])[];
	/** Rows leave room for a signature. */
	readonly isSigned?: boolean;
}

/** A box at the sheet's head: names and values; a value that is undefined is room to write. */
export interface Box {
	readonly title: string;
	readonly lead?: string;
	readonly entries: readonly (readonly [name: string, value: string | undefined])[];
}

export interface Part {
	readonly title: string;
	readonly intro: readonly string[];
	readonly picture?: Outline;
	readonly table?: Table;
}

/** The sheet as it is read, for whichever form it is written in: each renderer shows all of this and adds nothing. */
export interface Layout {
	readonly title: string;
	readonly kind: string;
	/** Counsel's own words, shown above all else. */
	readonly legend?: string;
	readonly boxes: readonly Box[];
	readonly parts: readonly Part[];
	/** Stands on every page where a page is known. */
	readonly footer: string;
}

/** A quotation of evidence is cut here, in UTF-16 units: the sheet shows where to look, the draft what it says. */
const QUOTED = 320;

/** Lays a sheet out. All words of the sheet that are not the draft's are here and in `cross-checks.ts`. */
export function layoutOf(sheet: Sheet): Layout {
	const { record } = sheet;
	return {
		title: "Sign-off sheet: cybersecurity disclosure",
		kind: `${record.kind === "final" ? "FINAL" : "INTERIM"} · sheet ${record.id}`,
		...(record.legend !== undefined && { legend: record.legend }),
		boxes: [filing(sheet), result(sheet), recorded(sheet)],
		parts: [topToBottom(sheet), partA(sheet), partB(sheet), partC(sheet), partD(), notChecked(sheet)],
		footer: `Draft ${record.sha256.slice(0, 12)} · sheet ${record.id} · ${record.tool.name} ${record.tool.version}`,
	};
}

function filing({ registrant, form, item, period, record }: Sheet): Box {
	return {
		title: "1. Filing",
		entries: [
			["Registrant", registrant],
			["Form and Item", [form, item].filter((it) => it !== undefined).join(", ") || undefined],
			["Fiscal year to, or day of the event", period],
			["File", record.file],
			["Accession number", undefined],
		],
	};
}

function result({ outcome, counts, accepted, answered, rows }: Sheet): Box {
	return {
		title: "2. Result",
		lead: outcome,
		entries: [
			["Errors open", String(counts.error)],
			["Warnings open", String(counts.warning)],
			["Notes open", String(counts.info)],
			["Accepted with a reason", String(accepted)],
			["Requirements answered", `${answered} of ${rows.length}`],
		],
	};
}

function recorded({ record, off, taxonomy, waivers }: Sheet): Box {
	const set = Object.entries(record.severity).map(([name, level]) => `${name}: ${level}`);
	return {
		title: "3. Record",
		entries: [
			["SHA-256 of the file", record.sha256],
			["SHA-256 of the Item's words", record.itemSha256],
			["Size", `${record.size} bytes`],
			["Checked at (UTC)", record.time],
			["Run by", undefined],
			["Tool", `${record.tool.name} ${record.tool.version}; rules ${record.ruleSet}`],
			["CYD taxonomy", taxonomy ?? "none named in the draft"],
			["Settings", set.join("; ") || "as shipped"],
			["Switched off", off.join(", ") || "nothing"],
			["Acceptances", waivers ?? "none"],
			["Previous sheet", record.previous ?? "none named"],
			["Retain per policy until", undefined],
		],
	};
}

function topToBottom({ outline }: Sheet): Part {
	return {
		title: "The draft from top to bottom",
		intro: [
			"Where each requirement is answered, numbered as in Part A, and where tagged facts begin: “3 flag” is the flag of the requirement with that number.",
		],
		picture: outline,
		table: {
			columns: [
				{ head: "Heading", by: "tool", width: 44 },
				{ head: "Answers to", by: "tool", width: 28 },
				{ head: "Tags", by: "tool", width: 28 },
			],
			rows: outline.sections.map(({ heading, answers, tags }) => [
				[{ text: heading || "(before any heading)" }],
				[{ text: answers.join(", ") || "none" }],
				[{ text: tags.join(", ") || "none" }],
			]),
		},
	};
}

function partA({ rows, isAnnual }: Sheet): Part {
	return {
		title: "Part A. Requirements",
		intro: [
			"The first columns are the tool's. The others are a person's: blank means not assessed. What is left out or not applicable needs a reason; what is required outright offers neither.",
			"Where preparer and reviewer are the same person, say so: ______________________________",
		],
		table: {
			columns: [
				{ head: "No.", by: "tool", width: 4 },
				{ head: "Requirement", by: "tool", width: 15 },
				{ head: "What the draft says", by: "tool", width: 28 },
				{ head: "Tags", by: "tool", width: 11 },
				{ head: "Findings", by: "tool", width: 7 },
				{ head: "Disclosed?", by: "person", width: 12 },
				{ head: "Support: document, date, owner ☐; comment", by: "person", width: 14 },
				{ head: "Prepared / reviewed: initials, date", by: "person", width: 9 },
			],
			rows: rows.map((row) => requirement(row, isAnnual)),
		},
	};
}

function requirement(row: SheetRow, isAnnual: boolean): readonly (readonly Line[])[] {
	const forms = isAnnual ? (["20-F", "10-K"] as const).map((form) => cite(form, row.paragraph)) : [];
	const citations = [row.citation, ...forms.filter((it) => it !== row.citation && !row.citation.includes("/"))];
	const evidence = row.evidence.flatMap(({ text, heading, place }): Line[] => [
		{ text: `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`, look: "item" },
		{ text: `${heading === "" ? "" : `under “${heading}”, `}${place}; page ____`, look: "quiet" },
	]);
	const lacks: readonly Line[] = row.lacks.length === 0 ? [] : [{ text: `Not said: ${row.lacks.join("; ")}.` }];
	return [
		[{ text: String(row.number) }],
		[
			{ text: row.title, look: "strong" },
			...citations.map((text): Line => ({ text })),
			...(row.mandatory ? [{ text: "required outright", look: "quiet" } as const] : []),
		],
		[{ text: row.answer, look: "strong" }, ...lacks, ...evidence],
		tagLines(row),
		[{ text: row.findings.map((number) => `C${number}`).join(", ") }],
		(row.mandatory ? ["☐ disclosed"] : ["☐ disclosed", "☐ left out: reason", "☐ n/a: reason"]).map((text) => ({
			text,
		})),
		[],
		[],
	];
}

function tagLines({ flag, verdict, block, peers }: SheetRow): readonly Line[] {
	return [
		...(flag === undefined ? [] : [{ text: `flag: ${flag}${verdict === undefined ? "" : ` (${verdict})`}` }]),
		...(block === undefined ? [] : [{ text: `block: ${block}` }]),
		...(flag === undefined && block === undefined ? [{ text: "no tag for it" }] : []),
		...(peers === undefined ? [] : [{ text: peers, look: "quiet" } as const]),
	];
}

function partB({ checks }: Sheet): Part {
	return {
		title: "Part B. What the tool cannot see",
		intro: [],
		table: {
			columns: [
				{ head: "No.", by: "tool", width: 5 },
				{ head: "Question", by: "tool", width: 38 },
				{ head: "Compare with", by: "tool", width: 23 },
				{ head: "Answer", by: "person", width: 12 },
				{ head: "Document compared and its date; initials", by: "person", width: 22 },
			],
			rows: checks.map(({ asks, against }, i) => [
				[{ text: `B${i + 1}` }],
				[{ text: asks }],
				[{ text: against }],
				[{ text: "☐ yes  ☐ no  ☐ n/a" }],
				[],
			]),
		},
	};
}

function partC({ findings }: Sheet): Part {
	if (findings.length === 0) return { title: "Part C. Findings", intro: ["None."] };
	return {
		title: "Part C. Findings",
		intro: [
			"Must fix, Consider and Note are errors, warnings and notes. An acceptance covers the words that it names, and does not roll into next year's report.",
		],
		table: {
			columns: [
				{ head: "No.", by: "tool", width: 5 },
				{ head: "Severity", by: "tool", width: 9 },
				{ head: "Finding", by: "tool", width: 38 },
				{ head: "Place", by: "tool", width: 22 },
				{ head: "State", by: "person", width: 10 },
				{ head: "Reason, name, date", by: "person", width: 16 },
			],
			rows: findings.map(finding),
		},
	};
}

function finding({ number, severity, word, rule, text, place, quotation, accepted }: SheetFinding) {
	const [title = "", ...advice] = text.split("\n");
	const state = accepted === undefined ? ["☐ open", "☐ fixed", "☐ accepted"] : ["accepted"];
	return [
		[{ text: `C${number}` }],
		[{ text: word }, ...(word.toLowerCase() === severity ? [] : [{ text: severity, look: "quiet" }])],
		[{ text: title, look: "strong" }, ...advice.map((it) => ({ text: it })), { text: rule, look: "code" }],
		[{ text: place }, ...(quotation === "" ? [] : [{ text: quotation, look: "quiet" }])],
		state.map((it) => ({ text: it })),
		accepted === undefined ? [] : [{ text: accepted }],
	] as readonly (readonly Line[])[];
}

function partD(): Part {
	return {
		title: "Part D. Signatures",
		intro: ["A signature says what stands beside it and nothing more. It is no certification under the Exchange Act."],
		table: {
			columns: [
				{ head: "Meaning", by: "tool", width: 45 },
				{ head: "Exceptions", by: "person", width: 15 },
				{ head: "Printed name, title, date and time, signature", by: "person", width: 40 },
			],
			rows: SIGNERS.map(({ role, says }) => [
				[{ text: role, look: "strong" }, { text: says }],
				[{ text: "☐ none" }, { text: "☐ see:" }],
				[],
			]),
			isSigned: true,
		},
	};
}

function notChecked({ off, notes }: Sheet): Part {
	return {
		title: "What was not checked",
		intro: [
			"Whether a statement is true, whether an incident was material, and whatever stands outside the Item and the tagged facts. EDGAR's own validation is not replaced. The sheet shows that a step was done, not that controls work.",
			...(off.length === 0 ? [] : [`These rules were switched off: ${off.join(", ")}.`]),
			...notes.map((note) => `Of the file ${note}.`),
		],
	};
}
