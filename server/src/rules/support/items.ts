const LETTERED: Readonly<Record<"20-F" | "10-K", Readonly<Record<string, string>>>> = {
	// Number of the Item, then the letters that it may have.
	"20-F": {
		"1": "ABC",
		"2": "AB",
		"3": "ABCDE",
		"4": "ABCD",
		"5": "ABCDEF",
		"6": "ABCDEF",
		"7": "ABC",
		"8": "AB",
		"9": "ABCDEF",
		"10": "ABCDEFGHIJ",
		"12": "ABCD",
		"16": "ABCDEFGHIJK",
	},
	"10-K": { "1": "ABC", "5": "", "7": "A", "9": "ABC" },
};
const LAST = { "20-F": 19, "10-K": 16 } as const;

/** Whether a form has the Item: `3.D`, `16K`, `1A`, `7`. */
export function isItemOf(form: "20-F" | "10-K", item: string): boolean {
	const [, number = "", letter = ""] = /^(\d{1,2})\.?([A-Z]?)$/.exec(item) ?? [];
	if (number === "" || Number(number) < 1 || Number(number) > LAST[form]) return false;
	return letter === "" || (LETTERED[form][number] ?? "").includes(letter);
}
