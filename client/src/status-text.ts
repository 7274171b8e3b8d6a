/** What the server is doing, as the status item tells it. */
export type ServerState = "idle" | "starting" | "running" | "stopped";

/** What the server says of a document beside its findings (`cydlint/documentStatus`). */
export interface DocumentStatus {
	readonly uri: string;
	readonly isDraft: boolean;
	/** False where settings leave the document out. */
	readonly checked: boolean;
	/** Rules for such a draft, and how many of them settings switch off. */
	readonly rules: number;
	readonly off: number;
	/** The form that it says, and of how many requirements how many are answered. */
	readonly progress?: { readonly form: string | null; readonly answered: number; readonly of: number };
}

/** How many findings there are of each severity. */
export interface Counts {
	readonly errors: number;
	readonly warnings: number;
	readonly notes: number;
}

/** The status item: what it shows, what it says when pointed at, and how much attention it asks for. */
export interface StatusText {
	readonly text: string;
	readonly tooltip: string;
	/** The findings in words, or what stands in their way: beside the progress in the list of a language's states. */
	readonly detail: string;
	readonly alarm?: "error" | "warning";
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The text of the status item for a draft. No findings because nothing was looked for is not told as no findings. */
export function statusText(server: ServerState, counts: Counts, status: DocumentStatus | undefined): StatusText {
	if (server === "stopped") {
		const tooltip = "The cydlint language server does not run. Click to start it.";
		return { text: "$(error) cydlint", tooltip, detail: "not running", alarm: "error" };
	}
	if (server === "starting") {
		const tooltip = "The cydlint language server is starting.";
		return { text: "$(loading~spin) cydlint", tooltip, detail: "starting" };
	}
	if (status && !status.checked) {
		const tooltip = "Settings leave this file out: it is not checked.";
		return { text: "$(circle-slash) cydlint ignored", tooltip, detail: "not checked" };
	}
	if (status && status.off === status.rules) {
		const tooltip = "Settings switch every rule for this draft off: nothing is checked.";
		return { text: "$(circle-slash) cydlint off", tooltip, detail: "nothing is checked", alarm: "warning" };
	}
	const { errors, warnings, notes } = counts;
	const parts = [
		[errors, "error"],
		[warnings, "warning"],
		[notes, "note"],
	] as const;
	const found = parts.flatMap(([count, word]) => (count ? [plural(count, word)] : []));
	const detail = found.join(", ") || "no findings";
	const said = `${detail[0]?.toUpperCase()}${detail.slice(1)} in this draft.`;
	const off = status?.off ? ` Settings switch ${status.off} of ${status.rules} rules off.` : "";
	const { progress } = status ?? {};
	const answered = progress ? ` ${progress.answered} of ${progress.of} requirements are answered.` : "";
	return {
		text: `$(${found.length ? "law" : "pass"}) ${[progressText(status), found[0]].filter(Boolean).join(", ")}`,
		tooltip: `${said}${answered}${off} Click for the checklist.`,
		detail,
	};
}

/** `Form 20-F 10/13`; the bare name while nothing is known of the draft. */
export function progressText(status: DocumentStatus | undefined): string {
	const { progress } = status ?? {};
	if (!progress) return "cydlint";
	return `${progress.form === null ? "cydlint" : `Form ${progress.form}`} ${progress.answered}/${progress.of}`;
}
