import { oneLine, shortened } from "../encode/plain.ts";
import { LABELS } from "../requirements/concept-names.ts";
import { hasPrompt } from "../requirements/scaffolds.ts";
import type { Fix } from "../rules/define-rule.ts";

/** No more of a text is shown in a title. */
const ROOM = 60;

/** What a fix does, as a line of a menu: `Set the flag to false`. */
export function fixTitle({ intents }: Fix): string {
	const [intent] = intents;
	switch (intent?.kind) {
		case "setFlag":
			return `Set the flag to ${intent.value}`;
		case "replace":
			return intent.text === "" ? "Delete the repeated word" : `Write “${shown(intent.text.trim())}”`;
		case "rename":
			return `Write “${LABELS[intent.concept] ?? intent.concept}”`;
		case "addFlag":
			return `Add the flag “${LABELS[intent.concept] ?? intent.concept}” as ${intent.value}`;
		case "tagSentences":
			return "Tag the sentences that answer";
		case "insertScaffold":
			return hasPrompt(intent.text) ? "Insert a passage to fill in" : `Insert “${shown(intent.text)}”`;
		case "removeWaiver":
			return "Take the acceptance out";
		case "addWaiver":
			return `Accept ${intent.waiver.rule}`;
		default:
			return "Mend";
	}
}

function shown(text: string): string {
	return shortened(oneLine(text), ROOM);
}
