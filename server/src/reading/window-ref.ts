import type { Part } from "./windows.ts";

/** A place in a window. */
export interface Placed {
	readonly part: Part;
}

/**
 * Something that stands in one window and that windows after it point back to: the start of an element that is open
 * across them. When its window is read again, they follow the new reading without being read again themselves.
 */
export class Ref<T extends Placed> {
	#value: T;
	#heir: Ref<T> | undefined;

	constructor(value: T) {
		this.#value = value;
	}

	get value(): T {
		return this.#root().#value;
	}

	/** Whether `fresh` may take this one's place: it is the same, or what this one points to was dropped. */
	yieldsTo(fresh: Ref<T>): boolean {
		return this.#root() === fresh.#root() || !this.value.part.stands;
	}

	/** From now on both point to what `fresh` points to. */
	follow(fresh: Ref<T>): void {
		const old = this.#root();
		const other = fresh.#root();
		if (old === other) return;
		old.#value = other.#value;
		other.#heir = old;
	}

	#root(): Ref<T> {
		let root: Ref<T> = this;
		while (root.#heir) root = root.#heir;
		// Chains stay short however often a window is read again.
		if (this !== root) this.#heir = root;
		return root;
	}
}
