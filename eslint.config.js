import js from '@eslint/js'
import {configs as regexp} from 'eslint-plugin-regexp'
import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['**/dist', 'api', 'coverage', '**/node_modules']),
  js.configs.recommended,
  regexp['flat/recommended'],
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    ignores: ['examples/**'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error'
    }
  },
  {
    // Their own compilers check the types of the examples, with what they have installed.
    files: ['examples/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {'@typescript-eslint/consistent-type-imports': 'error'}
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: {console: 'readonly', process: 'readonly', performance: 'readonly', URL: 'readonly'}}
  },
  {
    // The browser is the default platform; only the bins know Node.
    files: ['src/**/*.ts', 'rules/**/*.ts'],
    ignores: ['src/cli.ts', 'src/cli/**', 'src/language-server.ts', 'src/language-server/**'],
    rules: {'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', 'window', 'document']}
  }
)
