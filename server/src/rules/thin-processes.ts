import { viewOf } from "../judgement/sentences/plain-view.ts";
import { NO_PROGRAM } from "./support/program.ts";
import { thinRule } from "./support/thin.ts";

export const rule = thinRule("processes", {
	title: "Processes named, not described",
	said: "Processes are named here but not described in the detail that an investor needs.",
	otherwise: "Say what is done, by what means and how often, to assess, identify and manage the risks.",
	// A candid statement that there are none is an answer.
	unless: ({ judgement }) => judgement.sentences.some(({ text }) => NO_PROGRAM.test(viewOf(text))),
});
