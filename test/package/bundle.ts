/** What a bundler leaves of a generated module when only a part of it is imported. */
import { gzipSync } from 'node:zlib';

import { rolldown } from 'rolldown';

export interface Bundle {
  readonly code: string;
  /** After minification. */
  readonly bytes: number;
  readonly gzip: number;
}

/** Bundles a piece of program text that lies in the folder. `conditions`: which exports of a package are taken. */
export async function bundled(text: string, folder: string, conditions: readonly string[] = []): Promise<Bundle> {
  const entry = `${folder}/ingang.ts`;
  const made = await rolldown({
    input: entry,
    cwd: folder,
    resolve: { conditionNames: [...conditions, 'import', 'default'] },
    plugins: [
      {
        name: 'ingang',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? text : null),
      },
    ],
  });
  const { output } = await made.generate({ minify: true });
  await made.close();
  const code = output[0].code;
  return { code, bytes: Buffer.byteLength(code), gzip: gzipSync(code).length };
}
