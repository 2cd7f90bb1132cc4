import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Generated modules import 'lidwoord/runtime'; in this repository that is the source, not dist/.
  resolve: { conditions: ['lidwoord-source'] },
  ssr: { resolve: { conditions: ['lidwoord-source', 'node', 'import', 'module', 'default'] } },
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: true,
    // a test says what is true, not how fast: this only stops what never ends
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default'],
    update: process.env['LIDWOORD_ACCEPT'] === '1',
  },
});
