import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isRunningLine } from "../../server/src/formats/running-lines.ts";

const RUNNING = `41
- 41 -
Page 3 of 120
F-12
xii
Table of Contents
Back to contents
ITEM 1C. CYBERSECURITY (Continued)
Item 16K. Cybersecurity (cont’d)
Cybersecurity – continued
TERN HARBOR FOODS, INC. AND SUBSIDIARIES
Tern Harbor Foods plc
The Merlin Gate Company, Ltd.
Merlin & Sons N.V.
Tern Harbor | 2025 Form 10-K | 41
Tern Harbor 2025 Annual Report 41
2025 Annual Report
41 | Form 20-F
Form 10-K 2025`.split("\n");

const TEXT = `Governance
Risk Management and Strategy
Item 1C. Cybersecurity
Annual Report
We file a Form 10-K each year
We are continued in this work
Our service providers include Merlin Gate Ltd.
operations or financial condition.
The audit committee and its chair
In 2025 we engaged 41 assessors
Vision`.split("\n");

describe("lines that are of a page and not of its text", () => {
	for (const line of RUNNING) it(`takes “${line}”`, () => assert.ok(isRunningLine(line)));
	for (const line of TEXT) it(`leaves “${line}”`, () => assert.ok(!isRunningLine(line)));
});
