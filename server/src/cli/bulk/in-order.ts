/**
 * Starts work for each item, at most `ahead` of them before the first that is not done, and gives the results in the
 * order of the items. So no more results are held than that, however many items there are.
 *
 * @param start must not reject
 */
export async function* inOrder<T, R>(
	items: Iterable<T>,
	ahead: number,
	start: (item: T) => Promise<R>,
): AsyncGenerator<R> {
	const running: Promise<R>[] = [];
	for (const item of items) {
		running.push(start(item));
		const first = running.length >= ahead ? running.shift() : undefined;
		if (first) yield await first;
	}
	for (const rest of running) yield await rest;
}
