import { ProtocolRequestType } from "vscode-languageserver";
import { clockLines } from "../../report/clock.ts";
import type { ClockDates } from "../../requirements/incident-clock.ts";

/** The answer to `cydlint/incidentClock`: sentences, or what is wrong with a date. */
export type ClockAnswer = { readonly lines: readonly string[] } | { readonly problem: string };

/** When a report under Form 8-K Item 1.05 is due, by the dates of the incident. It is about no document. */
export const ClockRequest = new ProtocolRequestType<ClockDates, ClockAnswer, never, void, void>(
	"cydlint/incidentClock",
);

const NAMES = ["discovered", "determined", "reported", "notified"] as const;

/** Reads the clock; what a client sends may be anything. */
export function incidentClock(params: ClockDates): ClockAnswer {
	const given: Partial<Record<(typeof NAMES)[number], string>> = {};
	for (const name of NAMES) {
		const value: unknown = params?.[name];
		if (value === undefined || value === null || value === "") continue;
		if (!isDay(value)) return { problem: `${name}: a day is written as 2026-03-09` };
		given[name] = value;
	}
	const all: unknown = params?.delays;
	const delays: readonly unknown[] = Array.isArray(all) ? all.slice(0, 10) : [];
	if (!delays.every(isDay)) return { problem: "delays: a day is written as 2026-03-09" };
	return { lines: clockLines({ ...given, delays }) };
}

/** Whether a value is a day of the calendar as an ISO date. */
function isDay(value: unknown): value is string {
	if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const day = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
