// Dealing roles to the seats of a team: merged for small teams, mirrored for large ones. F0.
import type { RoleId, SeatId } from '../kit/index.ts';
import type { RoleMerge, Scenario } from './scenario.ts';

/** The merge for a team size: its own, else the nearest declared size above it, else none. */
function mergeFor(scenario: Scenario, size: number): RoleMerge {
  const sizes = Object.keys(scenario.merges).map(Number);
  const chosen = sizes.filter((n) => n >= size).sort((a, b) => a - b)[0];
  return chosen === undefined ? [] : (scenario.merges[chosen] ?? []);
}

/** Groups of roles in declared order; the first group holds the lead role. */
export function roleGroups(scenario: Scenario, size: number): readonly (readonly RoleId[])[] {
  const merges = size >= scenario.roles.length ? [] : mergeFor(scenario, size);
  const groups: RoleId[][] = [];
  const placed = new Set<RoleId>();
  for (const { id } of scenario.roles) {
    if (placed.has(id)) continue;
    const merge = merges.find((group) => group.includes(id));
    const group = (merge ?? [id]).filter((role) => scenario.roles.some((r) => r.id === role));
    for (const role of group) placed.add(role);
    groups.push([...group]);
  }
  while (groups.length > Math.max(size, 1)) {
    const last = groups.pop();
    groups[groups.length - 1]?.push(...(last ?? []));
  }
  return groups;
}

/**
 * Every seat gets a group; above the number of roles the groups repeat (mirror roles), except
 * the lead's, so that a team has one lead; or the seats beyond get none (observers).
 * A scenario without roles deals nothing.
 */
export function dealRoles(
  scenario: Scenario,
  seatIds: readonly SeatId[],
  extras: 'mirror' | 'observer',
): Readonly<Record<SeatId, readonly RoleId[]>> {
  if (scenario.roles.length === 0) return Object.fromEntries(seatIds.map((id) => [id, []]));
  const groups = roleGroups(scenario, seatIds.length);
  const followers = groups.slice(1);
  return Object.fromEntries(
    seatIds.map((id, i) => {
      if (i < groups.length) return [id, groups[i] ?? []];
      if (extras === 'observer') return [id, []];
      return [id, followers[(i - groups.length) % Math.max(followers.length, 1)] ?? []];
    }),
  );
}
