import {defineConfig} from 'vitest/config'

// Tests of the built package end in `.dist.test.ts`; only they wait for a build. Everything else runs on the sources.
export default defineConfig({
  test: {
    coverage: {provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary', 'html']},
    projects: [
      {test: {name: 'source', testTimeout: 30_000, include: ['test/**/*.test.ts'], exclude: ['test/**/*.dist.test.ts']}},
      {test: {name: 'dist', include: ['test/**/*.dist.test.ts'], globalSetup: 'test/build.mjs', testTimeout: 30_000}}
    ]
  }
})
