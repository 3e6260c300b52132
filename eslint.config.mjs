import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const contexts = [
  'programmes',
  'budget',
  'calls',
  'organisations',
  'applications',
  'evaluations',
  'awards',
  'files',
  'sessions',
  'people',
  'audit',
  'store',
];
const services = [
  'programmes',
  'budget',
  'calls',
  'organisations',
  'applications',
  'evaluations',
  'awards',
  'audit',
  'system',
  'events',
  'web',
];

/** Who may import whom (docs/architecture.md); each border says why it is there. */
const borders = [
  {
    target: './shared/kernel',
    from: ['./shared/!(kernel)/**/*', './functions/**/*', './infra/**/*', './tests/**/*'],
    message: 'the kernel knows nobody: everyone depends on it',
  },
  {
    target: './shared',
    from: ['./functions', './infra', './tests'],
    message: 'the domain does not know how it is reached or deployed',
  },
  {
    target: './functions',
    from: ['./infra', './tests'],
    message: 'functions do not know whether they run locally',
  },
  ...contexts.map((context) => ({
    target: [`./shared/!(${context})/**/*`, './functions/**/*', './infra/**/*'],
    from: [`./shared/${context}/**/!(index).ts`],
    message: `${context} is entered through its index.ts`,
  })),
  // the portal's forms are the API's routes: it may know every context, and none knows the portal
  ...services
    .filter((service) => service !== 'web')
    .map((service) => ({
      target: `./functions/${service}`,
      from: services.filter((other) => other !== service).map((other) => `./functions/${other}`),
      message: 'functions of different contexts share nothing but functions/http and shared/',
    })),
  { target: './infra', from: './tests', message: 'nobody imports tests' },
];

const sdkBorders = [
  { group: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@aws-sdk/util-dynamodb'], only: 'shared/store' },
  {
    group: ['@aws-sdk/client-s3', '@aws-sdk/s3-presigned-post', '@aws-sdk/s3-request-presigner'],
    only: 'shared/files',
  },
  { group: ['aws-cdk-lib', 'aws-cdk-lib/*', 'constructs', 'cdk-nag'], only: 'infra' },
];

const clockRules = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'now is the time of the request',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'now is the time of the request' },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'decisions hold no chance',
  },
];

export default defineConfig(
  { ignores: ['node_modules/', 'cdk.out*/', '.build/', '.local/', '**/*.mjs'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] })],
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: borders }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
    },
  },
  {
    files: ['functions/**/*.{ts,tsx}', 'shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...clockRules],
    },
  },
  ...['shared', 'functions'].map((folder) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: sdkBorders.map(({ group, only }) => ({ group, message: `only ${only} may import this` })) },
      ],
    },
  })),
  ...sdkBorders
    .filter(({ only }) => only.startsWith('shared/'))
    .map(({ only }) => ({
      files: [`${only}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: sdkBorders
              .filter((border) => border.only !== only)
              .map(({ group, only: owner }) => ({ group, message: `only ${owner} may import this` })),
          },
        ],
      },
    })),
  {
    // the words of a language, key by key: a list is as long as there are words
    files: ['shared/i18n/catalogue/**/*.ts'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-generated-empty-object-type': 'off' },
  },
  {
    files: ['infra/**/*.d.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'vitest.config.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      'import-x/no-default-export': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
