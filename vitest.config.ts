import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Generated modules import 'lidwoord/runtime'; in this repository that is the source, not dist/.
  resolve: { conditions: ['lidwoord-source'] },
  ssr: { resolve: { conditions: ['lidwoord-source', 'node', 'import', 'module', 'default'] } },
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: true,
    reporters: ['default'],
    update: process.env['LIDWOORD_ACCEPT'] === '1',
  },
});
