/**
 * Searches sorted things by halving: `holds` says no of the first ones and yes of all others, or yes of all or none.
 *
 * @param count how many there are
 * @param holds asked of a number from 0 to `count` - 1
 * @returns number of the first of which it holds; `count` when there is none
 */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/**
 * As `firstWhere`, where `holds` says yes of the first ones and no of all others.
 *
 * @returns number of the last of which it holds; -1 when there is none
 */
export function lastWhere(count: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (holds(middle)) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
