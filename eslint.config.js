// What each rule guards is written in docs/besluiten/ and in the message of the rule itself.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders that compute: functions from values to values, without floats, clocks or a machine around them. */
const computing = ['grammar/**/*.ts', 'compiler/**/*.ts', 'runtime/**/*.ts'];

/** The thin shells, which do touch the machine. */
const shells = ['compiler/cli/**/*.ts', 'compiler/lsp/**/*.ts'];

const exact = 'Amounts are exact: use the number type and the rounding of runtime/.';
const calendar = 'A date is never a Date: use the calendar type of runtime/.';
const outside = 'Only compiler/cli and compiler/lsp touch the machine; take the value as an argument.';

const banned = (names, message) => names.map((name) => ({ name, message }));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'playground/dist/', 'playground/public/', 'test/fixtures/']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off', // it asks for the assertion that the next line forbids
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      // A default is allowed, so that a phase may treat only some kinds; the compiler checks the `never` in the others.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],

      // `noPropertyAccessFromIndexSignature` is off, and either notation reads well.
      '@typescript-eslint/dot-notation': 'off',
      // Reads worse as often as better.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: computing,
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(['parseFloat'], exact),
        ...banned(['Date'], calendar),
        ...banned(
          ['Intl'],
          'Its output differs between machines: write Dutch notation with the formatters of runtime/.',
        ),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Number'][property.name='parseFloat']", message: exact },
        { selector: "MemberExpression[object.name='Math'][property.name=/^(round|random|fround)$/]", message: exact },
        { selector: 'MemberExpression[property.name=/^(toFixed|toPrecision|toExponential)$/]', message: exact },
        { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'Its output differs between machines.' },
      ],
    },
  },
  {
    files: computing,
    ignores: shells,
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(['parseFloat'], exact),
        ...banned(['Date'], calendar),
        ...banned(
          ['Intl'],
          'Its output differs between machines: write Dutch notation with the formatters of runtime/.',
        ),
        ...banned(['process', 'Buffer', 'console', 'global', '__dirname', '__filename', 'require'], outside),
        ...banned(['setTimeout', 'setInterval', 'setImmediate', 'fetch', 'performance', 'crypto'], outside),
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
