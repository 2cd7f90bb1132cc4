/** The page makes modules but does not type-check them: the TypeScript compiler (7 MB) stays out of the bundle. */
import type { Plugin } from 'vite';

const ID = '\0lidwoord-no-type-checker';

export function withoutTypeChecker(): Plugin {
  return {
    name: 'lidwoord-without-type-checker',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/check-and-format.ts') ? ID : undefined),
    load: (id) =>
      id === ID
        ? "export function checkFiles() { throw new Error('Internal error: the page has no type checker.'); }"
        : undefined,
  };
}
