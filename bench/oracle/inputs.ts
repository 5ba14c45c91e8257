// What the criteria look at: dossiers by level, and the measures of criteria 6–9, of a unit or of a group.
import type { Figures } from './figures.ts';
import { type Fraction, fraction, isLess } from './fraction.ts';
import type { OtherRules } from './rules.ts';

/** Dossiers worth 2, 1 and 0 points, and late ones that fit no level. */
export interface Dossiers {
  readonly levels: readonly [bigint, bigint, bigint];
  readonly leftOut: bigint;
}

/** By the criterion's key; null where nobody stated any and nothing stands in. */
export type DossiersOf = Readonly<Record<string, Dossiers | null>>;

export function resolvedOf({ count }: Figures): bigint {
  return zeroOf(count('early')) + zeroOf(count('onTime')) + zeroOf(count('late'));
}

export function dossiersOf(figures: Figures, { options }: OtherRules): DossiersOf {
  const [early, onTime, late] = ['early', 'onTime', 'late'].map((one) => zeroOf(figures.count(one))) as [
    bigint,
    bigint,
    bigint,
  ];
  const own = (key: string, blank: Dossiers['levels']): Dossiers | null => {
    const given = [2, 1, 0].map((points) => figures.count(`${key}.${points}`));
    if (given.every((one) => one === null)) return null;
    const [two, one, zero] = given.map((count, index) => count ?? blank[index] ?? 0n);
    return { levels: [two ?? 0n, one ?? 0n, zero ?? 0n], leftOut: 0n };
  };
  // Each late dossier one contact, where nobody recorded contacts.
  const fromLate: Dossiers | null = options.contactsFromLate
    ? { levels: [early + onTime, late, 0n], leftOut: 0n }
    : null;
  const byTime: Dossiers = { levels: [early, onTime, late], leftOut: 0n };
  const attitude = (own('attitude', [early, onTime, 0n])?.levels ?? [
    early,
    onTime,
    0n,
  ]) as Dossiers['levels'];
  const missing = early + onTime + late - (attitude[0] + attitude[1] + attitude[2]);
  const unplaced = missing < 0n ? 0n : missing < late ? missing : late;
  return {
    handlingTime: byTime,
    bodiesHandlingTime: own('bodiesHandlingTime', byTime.levels) ?? byTime,
    contacts: own('contacts', [0n, 0n, 0n]) ?? fromLate,
    bodiesContacted: own('bodiesContacted', [0n, 0n, 0n]) ?? fromLate,
    attitude:
      options.lateWithoutComplaint === 'exclude'
        ? { levels: attitude, leftOut: unplaced }
        : { levels: [attitude[0], attitude[1], attitude[2] + unplaced], leftOut: 0n },
  };
}

export function pooledDossiers(all: readonly DossiersOf[]): DossiersOf {
  const keys = ['handlingTime', 'bodiesHandlingTime', 'contacts', 'bodiesContacted', 'attitude'];
  return Object.fromEntries(
    keys.map((key): [string, Dossiers | null] => {
      const known = all.flatMap((one) => one[key] ?? []);
      const sum = (level: 0 | 1 | 2) => known.reduce((total, { levels }) => total + levels[level], 0n);
      const leftOut = known.reduce((total, one) => total + one.leftOut, 0n);
      return [key, known.length < all.length ? null : { levels: [sum(0), sum(1), sum(2)], leftOut }];
    }),
  );
}

/** Null: unknown, or nothing to divide by. */
export type Measures = Readonly<Record<string, Fraction | null>>;

export function measuresOfUnit(unit: Figures, group: Figures): Measures {
  const share = onlineShare(unit);
  return {
    oneStopRate: unit.percent('oneStopRate'),
    publicationForms: whole(unit.forms('publication')),
    ...feedback([unit]),
    procedureShare: unit.percent('procedureShare') ?? procedureShare(group),
    onlineShare: perCent(share.part, share.of),
    onlineLate: fraction(zeroOf(unit.count('onlineLate'))),
  };
}

/** `units`: the assessed ones. */
export function measuresOfGroup(group: Figures, units: readonly Figures[]): Measures {
  const shares = units.map(onlineShare);
  const [online, inPerson] = [group.count('online'), group.count('inPerson')];
  const total = (all: readonly bigint[]) => all.reduce((sum, one) => sum + one, 0n);
  const states = ['feedback', 'feedbackInTime', 'feedbackDragging'].some((one) => group.count(one) !== null);
  return {
    oneStopRate: group.percent('oneStopRate') ?? least(units.map((unit) => unit.percent('oneStopRate'))),
    publicationForms:
      whole(group.forms('publication')) ?? least(units.map((unit) => whole(unit.forms('publication')))),
    ...feedback(states ? [group] : units),
    procedureShare: procedureShare(group) ?? least(units.map((unit) => unit.percent('procedureShare'))),
    onlineShare:
      online !== null && inPerson !== null
        ? perCent(online, online + inPerson + zeroOf(group.count('carriedOver')))
        : perCent(total(shares.map(({ part }) => part)), total(shares.map(({ of }) => of))),
    onlineLate: fraction(total(units.map((unit) => zeroOf(unit.count('onlineLate'))))),
  };
}

export function zeroOf(count: bigint | null): bigint {
  return count ?? 0n;
}

function feedback(all: readonly Figures[]): Measures {
  const sum = (member: string) => all.reduce((total, { count }) => total + zeroOf(count(member)), 0n);
  return {
    feedbackReceived: fraction(sum('feedback')),
    feedbackInTimeRate: perCent(sum('feedbackInTime'), sum('feedback')),
    feedbackDragging: fraction(sum('feedbackDragging')),
  };
}

function procedureShare({ count }: Figures): Fraction | null {
  if (count('level3') === null && count('level4') === null) return null;
  return perCent(zeroOf(count('level3')) + zeroOf(count('level4')), zeroOf(count('procedures')));
}

function onlineShare({ count }: Figures): { readonly part: bigint; readonly of: bigint } {
  const received = zeroOf(count('online')) + zeroOf(count('inPerson')) + zeroOf(count('carriedOver'));
  return { part: count('onlineCount') ?? zeroOf(count('online')), of: count('onlineOf') ?? received };
}

function perCent(part: bigint, of: bigint): Fraction | null {
  return of === 0n ? null : fraction(100n * part, of);
}

function whole(count: bigint | null): Fraction | null {
  return count === null ? null : fraction(count);
}

function least(all: readonly (Fraction | null)[]): Fraction | null {
  return all.reduce((low, one) => (low === null || (one !== null && isLess(one, low)) ? one : low), null);
}
