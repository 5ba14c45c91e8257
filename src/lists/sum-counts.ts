// Groups of rows, as an engine gives them → the counts of each unit, and what became of all rows.
import { type DossierCounts, poolCounts } from '#domain/counts';
import { type Fate, fates, firstFault, type Place, places } from './placement.ts';

/** Rows that are alike, as `countsQuery` groups them. */
export interface RowGroup {
  /** Name of the unit, as it is printed. */
  readonly unit: string;
  readonly fate: number;
  readonly place: number;
  readonly returned: boolean;
  readonly carried: boolean;
  readonly online: boolean;
  readonly ministry: boolean;
  readonly rows: number;
}

/** Whole dossiers. */
export interface CountedDossiers {
  readonly counts: DossierCounts;
  /** Withdrawn ones; they are within on time. */
  readonly returned: number;
  /** Filed online, carried over or not, and resolved late or pending overdue. */
  readonly onlineLate: number;
}

export interface CountedUnit extends CountedDossiers {
  readonly name: string;
  /** By the system whose code the dossier bears. */
  readonly systems: { readonly provincial: number; readonly ministry: number };
}

/** read = counted + outsidePeriod + notAccepted + faulty + duplicate */
export interface RowSums {
  readonly read: number;
  readonly counted: number;
  readonly outsidePeriod: number;
  readonly notAccepted: number;
  readonly faulty: number;
  readonly duplicate: number;
}

export interface CountedList {
  readonly rows: RowSums;
  /** In the order of the list, or of the server's names. */
  readonly units: readonly CountedUnit[];
  readonly overall: CountedDossiers;
}

/**
 * `doubled`: groups of rows that stand a second time, which are within `groups`. `inOrder`: names of all units; an engine gives
 * its groups in another order each time.
 */
export function sumCounts(
  groups: readonly RowGroup[],
  doubled: readonly RowGroup[],
  inOrder: Iterable<string>,
): CountedList {
  const named = new Set(groups.map(({ unit }) => unit));
  // Rows that name no unit are faulty; they make no unit without a name.
  const names = [...new Set(inOrder)].filter((name) => name !== '' && named.has(name));
  const all = [...groups, ...doubled.map((group) => ({ ...group, rows: -group.rows }))];
  const byUnit = new Map<string, RowGroup[]>(names.map((name) => [name, []]));
  for (const group of all) if (is(group, 'counted')) byUnit.get(group.unit)?.push(group);
  const units = [...byUnit].map(([name, own]) => ({
    name,
    ...dossiersOf(own),
    systems: {
      provincial: sum(own, ({ ministry }) => !ministry),
      ministry: sum(own, ({ ministry }) => ministry),
    },
  }));
  return {
    rows: {
      read: sum(groups, () => true),
      counted: sum(all, (group) => is(group, 'counted')),
      outsidePeriod: sum(groups, (group) => is(group, 'receivedAfter') || is(group, 'endedBefore')),
      notAccepted: sum(groups, (group) => is(group, 'notAccepted')),
      faulty: sum(groups, ({ fate }) => fate >= firstFault),
      duplicate: sum(doubled, () => true),
    },
    units,
    overall: {
      counts: poolCounts(units.map(({ counts }) => counts)),
      returned: units.reduce((all, { returned }) => all + returned, 0),
      onlineLate: units.reduce((all, { onlineLate }) => all + onlineLate, 0),
    },
  };
}

function dossiersOf(own: readonly RowGroup[]): CountedDossiers {
  const at = (place: Place) => sum(own, (group) => group.place === places[place]);
  return {
    counts: {
      received: {
        online: sum(own, ({ carried, online }) => !carried && online),
        inPerson: sum(own, ({ carried, online }) => !carried && !online),
        carriedOver: sum(own, ({ carried }) => carried),
      },
      resolved: { early: at('early'), onTime: at('onTime'), late: at('late') },
      pending: { inTime: at('inTime'), overdue: at('overdue') },
    },
    returned: sum(own, ({ returned }) => returned),
    onlineLate: sum(
      own,
      ({ online, place }) => online && (place === places.late || place === places.overdue),
    ),
  };
}

function is({ fate }: RowGroup, name: Fate): boolean {
  return fate === fates[name];
}

function sum(groups: readonly RowGroup[], which: (group: RowGroup) => boolean): number {
  return groups.reduce((total, group) => (which(group) ? total + group.rows : total), 0);
}
