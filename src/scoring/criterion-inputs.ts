// Which counts feed which averaged criterion, and which stand-in took the place of counts nobody stated.
import { type Resolved, resolvedTotal } from '#domain/counts';
import {
  type LevelCounts,
  levelCountsTotal,
  type OwnLevelCounts,
  poolLevelCounts,
} from '#domain/level-counts';
import type { AverageKey } from '#rules/criterion';
import type { RuleSet } from '#rules/rule-set';
import type { StandIn } from './derivation.ts';

export interface AverageInput {
  readonly levels: LevelCounts;
  /** Late dossiers without complaint left out of the divisor. */
  readonly leftOut: number;
  readonly standIn: StandIn | null;
}

/** Null where nobody stated the counts and the rule set knows no stand-in. */
export type AverageInputs = Readonly<Record<AverageKey, AverageInput | null>>;

/** What a unit or an officer resolved, and the counts stated for single criteria. Pending dossiers never count. */
export interface ResolvedDossiers {
  readonly resolved: Resolved;
  readonly levels: OwnLevelCounts;
}

type Options = RuleSet['options'];

export function averageInputs({ resolved, levels }: ResolvedDossiers, options: Options): AverageInputs {
  const byTime = { best: resolved.early, middle: resolved.onTime, last: resolved.late };
  return {
    handlingTime: asStated(byTime),
    bodiesHandlingTime: stated(levels.bodiesHandlingTime) ?? standsIn(byTime, 'handlingTime'),
    contacts: stated(levels.contacts) ?? contactsFromLate(resolved, options),
    bodiesContacted: stated(levels.bodiesContacted) ?? contactsFromLate(resolved, options),
    attitude: attitude({ resolved, levels }, options),
  };
}

/** The inputs of several units together, each unit's stand-ins resolved before; null where any unit's is. */
export function poolAverageInputs(inputs: readonly AverageInputs[]): AverageInputs {
  const pooled = (key: AverageKey): AverageInput | null => {
    const known = inputs.map((input) => input[key]).filter((input) => input !== null);
    if (known.length < inputs.length) return null;
    return {
      levels: poolLevelCounts(known.map(({ levels }) => levels)),
      leftOut: known.reduce((sum, { leftOut }) => sum + leftOut, 0),
      standIn: known.find(({ standIn }) => standIn !== null)?.standIn ?? null,
    };
  };
  return {
    handlingTime: pooled('handlingTime'),
    bodiesHandlingTime: pooled('bodiesHandlingTime'),
    contacts: pooled('contacts'),
    bodiesContacted: pooled('bodiesContacted'),
    attitude: pooled('attitude'),
  };
}

function asStated(levels: LevelCounts): AverageInput {
  return { levels, leftOut: 0, standIn: null };
}

function stated(levels: LevelCounts | undefined): AverageInput | null {
  return levels === undefined ? null : asStated(levels);
}

function standsIn(levels: LevelCounts, standIn: StandIn): AverageInput {
  return { levels, leftOut: 0, standIn };
}

/** The Q2/2022 report counts each late dossier as one contact, and with one participating authority. */
function contactsFromLate({ early, onTime, late }: Resolved, options: Options): AverageInput | null {
  if (!options.contactsFromLate) return null;
  return standsIn({ best: early + onTime, middle: late, last: 0 }, 'contactsFromLate');
}

/**
 * A late dossier nobody complained of fits no level. Both criteria forms of Q2/2022 divide by 3.703 and 5.955, without
 * them; the formula of TT 01/2018/TT-VPCP divides by all resolved dossiers, which is the option `zero`.
 */
function attitude({ resolved, levels: stated }: ResolvedDossiers, options: Options): AverageInput {
  const own = stated.attitude;
  const levels = own ?? { best: resolved.early, middle: resolved.onTime, last: 0 };
  const unplaced = resolvedTotal(resolved) - levelCountsTotal(levels);
  const late = Math.min(Math.max(unplaced, 0), resolved.late);
  const standIn = own === undefined ? 'resolution' : stated.complaintsBlank === true ? 'noComplaints' : null;
  return options.lateWithoutComplaint === 'exclude'
    ? { levels, leftOut: late, standIn }
    : { levels: { ...levels, last: levels.last + late }, leftOut: 0, standIn };
}
