// The house as one table: what each floor may import. Checked over parsed imports.
import { parseSync } from 'oxc-parser';

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

/** A folder may import itself, these folders and these packages; nothing else. */
export const ALLOWED: Readonly<Record<string, Rule>> = {
  'sim/kit': { folders: [], packages: [] },
  'sim/scenario': { folders: ['sim/kit'], packages: ['yaml'] },
  'sim/story': { folders: ['sim/kit', 'sim/scenario'], packages: ['inkjs'] },
  'sim/ballot': { folders: ['sim/kit', 'sim/scenario'], packages: [] },
  'sim/scoring': { folders: ['sim/kit', 'sim/scenario'], packages: [] },
  'sim/session': { folders: SIM.slice(0, 5), packages: ['xstate'] },
  'sim/debrief': { folders: SIM.slice(0, 6), packages: [] },
  authoring: { folders: SIM, packages: ['inkjs', 'yaml'] },
  protocol: { folders: SIM, packages: ['zod'] },
  host: { folders: [...SIM, 'protocol'], packages: [] },
  server: {
    folders: [...SIM, 'authoring', 'protocol', 'host'],
    packages: ['node:', '@colyseus/core', '@colyseus/schema', '@colyseus/ws-transport', 'express', 'zod'],
  },
  client: {
    folders: [...SIM, 'authoring', 'protocol', 'host'],
    packages: ['preact', '@preact/signals', 'phaser', 'idb', 'uqr', '@colyseus/sdk', '@fontsource-variable'],
  },
};

const floorOf = (path: string): string | undefined =>
  Object.keys(ALLOWED).find((floor) => path === floor || path.startsWith(`${floor}/`));

function specifiers(path: string, source: string): readonly string[] {
  const { module } = parseSync(path, source);
  return [
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
    const fits = rule.packages.some(
      (name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    return fits ? [] : [`${path} imports the package ${to}`];
  });
}
