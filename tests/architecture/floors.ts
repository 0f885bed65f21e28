// The house as one table: what each floor may import. Checked over parsed imports.
import { parseSync, Visitor } from 'oxc-parser';

type Rule = { readonly folders: readonly string[]; readonly packages: readonly string[] };

const SIM = [
  'sim/kit',
  'sim/scenario',
  'sim/story',
  'sim/ballot',
  'sim/scoring',
  'sim/session',
  'sim/debrief',
];

const BELOW_APPS = [...SIM, 'authoring', 'protocol', 'reports', 'host'];
const PAGE = ['preact', 'preact/*', '@preact/signals'];
const MARKDOWN = ['mdast-util-from-markdown', 'mdast-util-gfm-table', 'micromark-extension-gfm-table'];

/** A folder may import itself, these folders and these packages (`x/*` any path of x); nothing else. */
export const ALLOWED: Readonly<Record<string, Rule>> = {
  'sim/kit': { folders: [], packages: [] },
  'sim/scenario': { folders: ['sim/kit'], packages: ['yaml'] },
  'sim/story': { folders: ['sim/kit', 'sim/scenario'], packages: ['inkjs'] },
  'sim/ballot': { folders: ['sim/kit', 'sim/scenario'], packages: [] },
  'sim/scoring': { folders: ['sim/kit', 'sim/scenario'], packages: [] },
  'sim/session': { folders: SIM.slice(0, 5), packages: ['xstate'] },
  'sim/debrief': { folders: SIM.slice(0, 6), packages: [] },
  authoring: {
    folders: SIM,
    packages: ['inkjs/full', 'inkjs/compiler/*', 'inkjs/engine/*', 'yaml', 'fflate'],
  },
  protocol: { folders: SIM, packages: ['zod'] },
  reports: { folders: SIM, packages: [] },
  host: { folders: [...SIM, 'protocol'], packages: [] },
  server: {
    folders: BELOW_APPS,
    packages: [
      'node:*',
      '@colyseus/core',
      '@colyseus/schema',
      '@colyseus/ws-transport',
      'express',
      'sirv',
      'zod',
    ],
  },
  client: {
    folders: [...BELOW_APPS, 'client/net', 'client/offline', 'client/stage', 'client/studio'],
    packages: [...PAGE, 'idb', 'uqr', '@fontsource-variable/*', ...MARKDOWN],
  },
  'client/studio': {
    folders: [...BELOW_APPS, 'client'],
    packages: [...PAGE, 'idb', '@codemirror/*', '@lezer/highlight', '@dagrejs/dagre'],
  },
  'client/offline': { folders: [...BELOW_APPS, 'client'], packages: [...PAGE, 'workbox-*'] },
  'client/net': { folders: [...BELOW_APPS, 'client'], packages: [...PAGE, '@colyseus/sdk'] },
  'client/stage': { folders: [...BELOW_APPS, 'client'], packages: [...PAGE, 'phaser'] },
  cli: { folders: BELOW_APPS, packages: ['node:*', '@colyseus/sdk'] },
};

/** The deepest floor that holds the path. */
const floorOf = (path: string): string | undefined =>
  Object.keys(ALLOWED)
    .filter((floor) => path === floor || path.startsWith(`${floor}/`))
    .sort((a, b) => b.length - a.length)[0];

/** Every specifier, with `import('…').Type` too, which the module record leaves out. */
function specifiers(path: string, source: string): readonly string[] {
  const { module, program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const inTypes: string[] = [];
  new Visitor({ TSImportType: (node) => void inTypes.push(node.source.value) }).visit(program);
  return [
    ...inTypes,
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((one) =>
      source.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"]|['"]$/g, ''),
    ),
  ];
}

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Sentences about imports of one file that the table does not allow. */
export function violations(path: string, source: string): readonly string[] {
  const floor = floorOf(path);
  const rule = floor && ALLOWED[floor];
  if (!floor || !rule) return [`${path} stands on no floor`];
  return specifiers(path, source).flatMap((to) => {
    if (to.startsWith('.')) {
      const target = floorOf(resolve(path, to));
      return target === floor || (target && rule.folders.includes(target)) ? [] : [`${path} imports ${to}`];
    }
    const fits = rule.packages.some((name) =>
      name.endsWith('*') ? to.startsWith(name.slice(0, -1)) : to === name,
    );
    return fits ? [] : [`${path} imports the package ${to}`];
  });
}
