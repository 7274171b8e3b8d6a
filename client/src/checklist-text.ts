/** A range as the protocol has it. */
export interface LspRange {
	readonly start: { readonly line: number; readonly character: number };
	readonly end: { readonly line: number; readonly character: number };
}

/** What `cydlint/checklist` answers of one requirement. */
export interface ChecklistItem {
	readonly id: string;
	readonly title: string;
	readonly citation: string;
	/** File name of the page that explains it. */
	readonly page?: string;
	readonly answer: "addressed" | "partial" | "silent" | "yes" | "no" | "unclear" | "open";
	readonly mandatory: boolean;
	readonly lacks: readonly string[];
	readonly evidence: readonly { readonly id: string; readonly text: string; readonly range: LspRange }[];
	readonly flag?: { readonly value?: string; readonly verdict?: string; readonly range?: LspRange };
	readonly block?: { readonly fit?: string; readonly range?: LspRange };
	readonly findings: readonly {
		readonly id: string;
		readonly text: string;
		readonly range: LspRange;
		readonly severity: "error" | "warning" | "info";
		/** What it takes to accept it. */
		readonly rule?: string;
		readonly of?: string;
	}[];
	/** Findings that somebody has accepted. */
	readonly waived?: readonly {
		readonly id: string;
		readonly text: string;
		readonly range: LspRange;
		readonly how: string;
	}[];
}

/** What `cydlint/checklist` answers of a draft. */
export interface ChecklistAnswer {
	readonly form: string | null;
	readonly period: string | null;
	readonly answered: number;
	readonly items: readonly ChecklistItem[];
}

/** A line of the view. `id` stays the same while the line means the same, so that the view keeps what is open. */
export interface Line {
	readonly id: string;
	readonly label: string;
	readonly description?: string;
	readonly tooltip?: string;
	/** A product icon; the label or description says the same in words. */
	readonly icon?: string;
	readonly range?: LspRange;
	/** File name of the page that explains it. */
	readonly page?: string;
	/** Open from the start. */
	readonly open?: boolean;
	/** The finding of this line, where it can be accepted. */
	readonly accept?: { readonly rule: string; readonly of: string };
	/** The requirement of this line, where something is left to write. */
	readonly scaffold?: string;
	readonly children: readonly Line[];
}

const ICON: Readonly<Record<ChecklistItem["answer"], string>> = {
	addressed: "pass",
	yes: "pass",
	no: "pass",
	partial: "circle-large-outline",
	unclear: "question",
	open: "question",
	silent: "circle-slash",
};

/** Answers that leave something to write. */
const OPEN: ReadonlySet<string> = new Set(["silent", "partial", "unclear"]);

const SEVERITY_ICON = { error: "error", warning: "warning", info: "info" } as const;

/** `Item 16K(b)(1)` of `Form 20-F Item 16K(b)(1)(i)`: requirements stand together by paragraph. */
function paragraphOf(citation: string): string {
	return /^.*?\([a-z]\)\(\d\)/.exec(citation)?.[0] ?? citation;
}

/** The lines of the view: a group a paragraph, under it its requirements, under each what it rests on. */
export function checklistLines({ items }: ChecklistAnswer): readonly Line[] {
	const groups = new Map<string, ChecklistItem[]>();
	for (const item of items) {
		const paragraph = paragraphOf(item.citation);
		groups.set(paragraph, [...(groups.get(paragraph) ?? []), item]);
	}
	return [...groups].map(([paragraph, own]) => ({
		id: paragraph,
		label: paragraph,
		open: true,
		children: own.map(itemLine),
	}));
}

function itemLine(item: ChecklistItem): Line {
	const { id, title, citation, answer, findings } = item;
	const gravest = findings.find(({ severity }) => severity === "error") ?? findings[0];
	const range = item.evidence[0]?.range ?? gravest?.range;
	return {
		id,
		// The word first: a narrow view cuts what stands at the end.
		label: `${answer.charAt(0).toUpperCase()}${answer.slice(1)}: ${title}`,
		...(item.mandatory && answer === "silent" && { description: "required outright" }),
		tooltip: `${title}\n${citation}\nThe draft's answer: ${answer}`,
		icon: gravest?.severity === "error" ? "error" : ICON[answer],
		...(range && { range }),
		...(item.page !== undefined && { page: item.page }),
		...(OPEN.has(answer) && { scaffold: id }),
		children: [
			...evidenceLines(item),
			...tagLines(item),
			...findingLines(item),
			...waivedLines(item),
			...lackLines(item),
		],
	};
}

function evidenceLines({ id, evidence }: ChecklistItem): readonly Line[] {
	return evidence.map((it) => ({
		id: `${id}/${it.id}`,
		label: `“${it.text}”`,
		tooltip: it.text,
		icon: "quote",
		range: it.range,
		children: [],
	}));
}

function tagLines({ id, flag, block }: ChecklistItem): readonly Line[] {
	const flagged = flag && {
		id: `${id}/flag`,
		label: `Flag: ${flag.value ?? "not tagged"}`,
		...(flag.verdict && { description: flag.verdict }),
		icon: flag.verdict === "contradicted" || flag.verdict === "unsupported" ? "warning" : "tag",
		...(flag.range && { range: flag.range }),
		children: [],
	};
	const said = block?.fit === "unrelated" ? "holds something else" : undefined;
	const tagged = block && {
		id: `${id}/block`,
		label: `Text block: ${block.range ? "tagged" : "not tagged"}`,
		...(said && { description: said }),
		icon: said ? "warning" : "tag",
		...(block.range && { range: block.range }),
		children: [],
	};
	return [flagged, tagged].filter((line) => line !== undefined);
}

function findingLines({ id, findings }: ChecklistItem): readonly Line[] {
	return findings.map((it) => ({
		id: `${id}/${it.id}`,
		label: it.text,
		tooltip: it.text,
		description: it.severity === "info" ? "note" : it.severity,
		icon: SEVERITY_ICON[it.severity],
		range: it.range,
		...(it.rule !== undefined && it.of !== undefined && { accept: { rule: it.rule, of: it.of } }),
		...(it.rule !== undefined && { page: `${it.rule}.md` }),
		children: [],
	}));
}

function waivedLines({ id, waived = [] }: ChecklistItem): readonly Line[] {
	return waived.map((it) => ({
		id: `${id}/${it.id}`,
		label: it.how,
		tooltip: `${it.how}\n${it.text}`,
		description: it.text,
		icon: "check-all",
		range: it.range,
		children: [],
	}));
}

function lackLines({ id, lacks }: ChecklistItem): readonly Line[] {
	return lacks.map((lack) => ({ id: `${id}/lack/${lack}`, label: `Not said: ${lack}`, icon: "dash", children: [] }));
}

/** What stands above the lines: `Form 20-F, 10 of 13`. */
export function progress({ form, answered, items }: ChecklistAnswer): string {
	return `${form === null ? "" : `Form ${form}, `}${answered} of ${items.length}`;
}
