// Who may import whom. Each line of `directions` is a sentence: this folder imports these folders and itself.

const phases = ['diagnostics', 'amend', 'resolve', 'check', 'lower'].map((phase) => `compiler/${phase}`);
// the compiler on one screen, and what it remembers between two readings
const compile = 'compiler/(?:compile|memory)\\.ts';

/** Everything that has a door: a folder whose index.ts is what others may see of it. */
const ROOMS = '^(grammar|compiler|runtime|rules|playground|test|bench|scripts)/';

const may = (from, ...to) => ({
  name: `${from.replace(/[^a-z/]/g, '')}-imports`,
  severity: 'error',
  comment: to.length === 0 ? 'It imports nothing else of ours.' : `Of ours it imports only: ${to.join(', ')}.`,
  from: { path: `^${from}(/|$)` },
  to: { path: ROOMS, pathNot: [from, ...to].map((folder) => `^${folder}(/|$)`) },
});

const directions = [
  may('runtime'),
  may('grammar'),
  may('compiler/diagnostics', 'grammar'),
  may('compiler/amend', 'grammar', 'compiler/diagnostics', 'compiler/lower'),
  may('compiler/resolve', 'grammar', 'compiler/diagnostics'),
  may('compiler/check', 'grammar', 'compiler/diagnostics', 'compiler/resolve', 'compiler/lower', 'runtime'),
  may('compiler/lower', 'grammar', 'compiler/diagnostics', 'compiler/resolve', 'runtime'),
  may('compiler/analyse', 'runtime', 'compiler/diagnostics'),
  may('compiler/emit', 'runtime', 'compiler/diagnostics'),
  may(compile, 'grammar', 'runtime', ...phases),
  may('compiler/service', 'grammar', 'runtime', ...phases, 'compiler/analyse', 'compiler/emit', compile),
  may('compiler/cli', 'compiler/service', 'compiler/lsp', 'rules'),
  may('compiler/lsp', 'compiler/service'),
  may('rules', 'runtime'),
  may('playground', 'compiler/service'),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'compiler-folders',
      severity: 'error',
      comment: 'A folder of the compiler without a line in `directions` has no place yet: give it one.',
      from: {
        path: '^compiler/',
        pathNot:
          '^compiler/((?:compile|memory)\\.ts$|(diagnostics|amend|resolve|check|lower|analyse|emit|service|cli|lsp)/)',
      },
      to: { path: ROOMS },
    },
    {
      name: 'back-ends-apart',
      severity: 'error',
      comment: 'One back end does not know another.',
      from: { path: '^compiler/emit/([^/]+)/' },
      to: { path: '^compiler/emit/[^/]+/', pathNot: '^compiler/emit/$1/' },
    },
    {
      name: 'through-the-door',
      severity: 'error',
      comment: 'Between folders, import the index.ts; what an index does not export is private.',
      from: { path: '^(grammar|runtime|rules|playground|compiler/(?:emit/[^/]+|[^/]+))(?:/|$)' },
      to: { path: '^(grammar|runtime|compiler)/', pathNot: ['^$1(/|$)', '/index\\.ts$', `^${compile}$`] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Type imports count too.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-machine',
      severity: 'error',
      comment: 'Only compiler/cli and compiler/lsp touch node: modules; the rest must also run in a browser.',
      from: { path: '^(grammar|runtime|compiler|playground/src)/', pathNot: '^compiler/(cli|lsp)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'typescript-in-one-place',
      severity: 'error',
      comment: 'A TypeScript compiler is heavy: only compiler/emit/typescript knows it.',
      from: { path: '^(grammar|runtime|compiler|playground)/', pathNot: '^compiler/emit/typescript/' },
      to: { path: 'node_modules/(ts-morph|@ts-morph|typescript|code-block-writer)/' },
    },
    {
      name: 'runtime-is-small',
      severity: 'error',
      comment: 'What a generated module needs, and nothing else: of npm only fraction.js.',
      from: { path: '^runtime/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/fraction\\.js/' },
    },
    {
      name: 'fractions-in-one-place',
      severity: 'error',
      comment: 'Numbers are exact because runtime/ guards the door; nobody else takes the library itself.',
      from: { path: '^(grammar|compiler|rules|playground)/' },
      to: { path: 'node_modules/fraction\\.js/' },
    },
    {
      name: 'published-dependencies',
      severity: 'error',
      comment: 'Published code may import only what package.json lists under dependencies.',
      from: { path: '^(grammar|compiler|runtime)/', pathNot: '^compiler/lsp/vscode/' }, // that is bundled
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'must-exist',
      severity: 'error',
      comment: 'What begins with `virtual:` is made by a plugin of the page.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|test/fixtures|playground/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['lidwoord-source', 'import', 'node', 'default', 'types'],
    },
  },
};
