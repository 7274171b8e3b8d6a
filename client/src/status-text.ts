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
	readonly alarm?: "error" | "warning";
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The text of the status item for a draft. No findings because nothing was looked for is not told as no findings. */
export function statusText(server: ServerState, counts: Counts, status: DocumentStatus | undefined): StatusText {
	if (server === "stopped") {
		const tooltip = "The cydlint language server does not run. Click to start it.";
		return { text: "$(error) cydlint", tooltip, alarm: "error" };
	}
	if (server === "starting") {
		return { text: "$(loading~spin) cydlint", tooltip: "The cydlint language server is starting." };
	}
	if (status && !status.checked) {
		return { text: "$(circle-slash) cydlint ignored", tooltip: "Settings leave this file out: it is not checked." };
	}
	if (status && status.off === status.rules) {
		const tooltip = "Settings switch every rule for this draft off: nothing is checked.";
		return { text: "$(circle-slash) cydlint off", tooltip, alarm: "warning" };
	}
	const { errors, warnings, notes } = counts;
	const all = errors + warnings + notes;
	const parts = [
		[errors, "error"],
		[warnings, "warning"],
		[notes, "note"],
	] as const;
	const found = parts.flatMap(([count, word]) => (count ? [plural(count, word)] : [])).join(", ");
	const said = all ? `${found} in this draft. Click for the list.` : "No findings in this draft.";
	const off = status?.off ? ` Settings switch ${status.off} of ${status.rules} rules off.` : "";
	return { text: `$(${all ? "law" : "pass"}) cydlint ${all}`, tooltip: said + off };
}
