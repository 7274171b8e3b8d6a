import type { Answer } from "../judgement/types.ts";
import { cite } from "../requirements/citations.ts";
import { requirementsOf } from "../requirements/requirements.ts";
import type { AnswerChange, RequirementChange, Version } from "./types.ts";
import { COMPLETE } from "./types.ts";

/** Each requirement of the newer draft's rule that both drafts are judged by, then and now. */
export function changesByRequirement(older: Version, newer: Version): readonly RequirementChange[] {
	return requirementsOf(newer.draft.regime).flatMap(({ id, paragraph, name }): readonly RequirementChange[] => {
		const [then, now] = [older.judgement.answers.get(id), newer.judgement.answers.get(id)];
		if (!then || !now || (then.answer === "silent" && now.answer === "silent")) return [];
		const citation = cite(newer.draft.form, paragraph);
		return [{ id, citation, title: name, older: then, newer: now, change: changeOf(then, now) }];
	});
}

function changeOf({ answer: then }: Answer, { answer: now }: Answer): AnswerChange {
	if (then === now) return "same";
	if (now === "silent") return "dropped";
	return COMPLETE.includes(now) && !COMPLETE.includes(then) ? "answered" : "changed";
}
