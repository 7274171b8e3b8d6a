/** Checks a whole Markdown text and tells how many findings it has. */
export type Check = (text: string) => number | Promise<number>;

/** A tool that checks whole texts. `load` does all that it does once in a process. */
export interface Tool {
	readonly name: string;
	load(): Promise<Check>;
}

/**
 * Imports a package of `bench/peers`. The name is no literal to the compiler: peers are installed on demand, so
 * neither types nor bundles may need them.
 */
export async function importPeer<T>(name: string): Promise<T> {
	return (await import(name)) as T;
}

/** What a module exports by default, whether it was written for `require` or for `import`. */
export function defaultOf(module: { readonly default?: unknown }): unknown {
	const { default: inner = module } = module;
	return typeof inner === "object" && inner !== null && "default" in inner ? inner.default : inner;
}
