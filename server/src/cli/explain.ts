import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printableName } from "../encode/terminal.ts";
import type { Paint } from "../report/paint.ts";
import type { Rule } from "../rules/define-rule.ts";

export type Explained = { readonly text: string } | { readonly problem: string };

/** All rules, one a line. */
export function listRules(rules: readonly Rule[], paint: Paint): string {
	const width = Math.max(0, ...rules.map((rule) => rule.id.length));
	return rules
		.map((rule) => `${paint("bold", rule.id.padEnd(width))}  ${rule.severity.padEnd(7)}  ${rule.title}\n`)
		.join("");
}

/**
 * What a rule finds, its severity and basis, and its page.
 *
 * @param pages folder that holds the pages, where they came along
 */
export function explain(id: string, rules: readonly Rule[], pages: string, paint: Paint): Explained {
	const rule = rules.find((candidate) => candidate.id === id);
	if (!rule) {
		const near = nearest(id, rules);
		return {
			problem: `there is no rule “${printableName(id)}”${near ? `; did you mean ${near}?` : ""} cydlint explain lists all`,
		};
	}
	const head = [
		`${paint("bold", rule.id)}: ${rule.title}`,
		`Severity: ${rule.severity}`,
		`Basis: ${rule.basis}`,
		`Looks at: ${rule.regime === "any" ? "annual and incident reports" : `${rule.regime} reports`}`,
	].join("\n");
	const body = pageOf(rule, pages) ?? messagesOf(rule);
	return { text: `${head}\n\n${body.trim()}\n` };
}

/** The page's text below its heading and its generated table; the head above says the same. */
function pageOf(rule: Rule, pages: string): string | undefined {
	try {
		const page = readFileSync(join(pages, `${rule.id}.md`), "utf8");
		return page.replace(/^# .*\r?\n/, "").replace(/<!-- generated:start -->[\s\S]*?<!-- generated:end -->/, "");
	} catch {
		return undefined;
	}
}

function messagesOf(rule: Rule): string {
	const messages = Object.values(rule.messages).map((message) => `- ${message}`);
	return ["It says:", ...messages].join("\n");
}

/** The rule whose id shares most of its letter pairs with what was typed (Dice's coefficient). */
function nearest(id: string, rules: readonly Rule[]): string | undefined {
	const pairs = pairsOf(id);
	let best: string | undefined;
	let most = 0.4;
	for (const rule of rules) {
		const others = pairsOf(rule.id);
		const shared = [...pairs].filter((pair) => others.has(pair)).length;
		const likeness = (2 * shared) / (pairs.size + others.size);
		if (likeness > most) {
			most = likeness;
			best = rule.id;
		}
	}
	return best;
}

function pairsOf(text: string): ReadonlySet<string> {
	const lower = text.toLowerCase();
	return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, i) => lower.slice(i, i + 2)));
}
