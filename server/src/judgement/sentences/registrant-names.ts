import type { RegistrantKind } from "../../requirements/registrant.ts";
import type { DefinedName } from "./defined-names.ts";

const BOARD = "board of directors";
const MANAGEMENT = "executive management";
const OUR_MANAGEMENT = "our management";

/** Names of bodies and persons by what they are in a registrant of a kind, in lower case; capitals stand for the same. */
const NAMES: Readonly<Record<RegistrantKind, Readonly<Record<string, string>>>> = {
	twoTierBoard: {
		"supervisory board": BOARD,
		"supervisory council": BOARD,
		"board of supervisory directors": BOARD,
		"management board": MANAGEMENT,
		"managing board": MANAGEMENT,
		"executive board": MANAGEMENT,
		"board of management": MANAGEMENT,
		"board of managing directors": MANAGEMENT,
		"board of executive directors": MANAGEMENT,
	},
	spac: { "our sponsor": OUR_MANAGEMENT, "the sponsor": OUR_MANAGEMENT },
	externallyManaged: {
		"our manager": OUR_MANAGEMENT,
		"the manager": OUR_MANAGEMENT,
		"our adviser": OUR_MANAGEMENT,
		"the adviser": OUR_MANAGEMENT,
		"our advisor": OUR_MANAGEMENT,
		"the advisor": OUR_MANAGEMENT,
	},
	shell: {},
};

/**
 * What bodies and persons stand for in registrants of these kinds, as names that the draft itself might have defined:
 * “the Management Board reports” reads as “the executive management reports”.
 */
export function registrantNames(kinds: readonly RegistrantKind[]): readonly DefinedName[] {
	return kinds.flatMap((kind) =>
		Object.entries(NAMES[kind]).flatMap(([short, long]) => [
			{ short, long },
			{ short: capitals(short), long },
			// “The Manager”, and “the Manager” within a sentence.
			{
				short: short.replace(/^(our|the) (\w)/, (_, word: string, letter: string) => `${word} ${letter.toUpperCase()}`),
				long,
			},
		]),
	);
}

/** `Board of Management` of `board of management`. */
function capitals(name: string): string {
	return name.replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase());
}
