/** Run in a page before its own scripts by whatever tsx runs: tsx wraps named functions in a helper that a page does not have. */
export const namedFunctions = 'globalThis.__name = (made) => made;';
