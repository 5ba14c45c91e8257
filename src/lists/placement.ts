// The one place where a policy becomes SQL: which count each dossier belongs to, the same text for DuckDB and PostgreSQL.
import type { CalendarDate } from '#language/dates';
import type { Policy } from '#rules/policy';
import { type Dialect, isOneOf, type Sql } from './dialect.ts';
import { type State, states } from './meanings.ts';

/** What becomes of a row. From `unreadableReceived` on it is faulty. */
export const fates = {
  counted: 0,
  notAccepted: 1,
  receivedAfter: 2,
  /** Finished before the period began. */
  endedBefore: 3,
  unreadableReceived: 11,
  unreadableDue: 12,
  unreadableEnd: 13,
  unreadableRequest: 14,
  noReceipt: 15,
  noEnd: 16,
  endBeforeReceipt: 17,
  noUnit: 18,
} as const;

export type Fate = keyof typeof fates;

export const firstFault = fates.unreadableReceived;

export const places = { none: 0, early: 1, onTime: 2, late: 3, inTime: 4, overdue: 5 } as const;

export type Place = keyof typeof places;

/** What is asked of the rows. Words stand as the relation holds them, as SQL literals. */
export interface Question {
  readonly policy: Policy;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly statuses: Readonly<Record<State, readonly Sql[]>>;
  /** Channels that mean online. */
  readonly online: readonly Sql[];
  /** Units that are no name: blank cells. */
  readonly nameless: readonly Sql[];
}

/**
 * The relation `dossiers`, each row classified. It has: n (its number), unit, status, channel, code_key, code_day (as the dialect compares it), ministry, received, due,
 * ended, asked (days), due_second, ended_second (the time of the day; null where none is stated), bad (0, or which date cannot be read).
 */
export function classified(dossiers: Sql, question: Question, dialect: Dialect): Sql {
  const from = dialect.day(question.from);
  const to = dialect.day(question.to);
  return `select *, ${placeOf(question, to)} as place, ${is('withdrawn')} and fate = 0 and ended <= ${to} as returned
from (
  select *, ${fateOf(question, from, to)} as fate, received < ${from} as carried
  from (
    select *, ${stateOf(question)} as state, ${isOneOf('channel', question.online)} as online
    from ${dossiers} as dossiers
  ) as understood
) as sorted`;
}

function stateOf({ statuses }: Question): Sql {
  const cases = Object.entries(statuses).map(
    ([state, words]) => `when ${isOneOf('status', words)} then ${states[state as State]}`,
  );
  return `case ${cases.join(' ')} end`;
}

/** The order matters: a row has one fate, the first that holds. */
function fateOf({ nameless }: Question, from: Sql, to: Sql): Sql {
  return `case
    when ${is('notAccepted')} then ${fates.notAccepted}
    when bad = 1 then ${fates.unreadableReceived}
    when bad = 2 then ${fates.unreadableDue}
    when bad = 3 then ${fates.unreadableEnd}
    when bad = 4 then ${fates.unreadableRequest}
    when received is null then ${fates.noReceipt}
    when ${finished} and ended is null then ${fates.noEnd}
    when ended < received then ${fates.endBeforeReceipt}
    when ${isOneOf('unit', nameless)} then ${fates.noUnit}
    when received > ${to} then ${fates.receivedAfter}
    when ${finished} and ended < ${from} then ${fates.endedBefore}
    else ${fates.counted}
  end`;
}

function placeOf({ policy: { answers } }: Question, to: Sql): Sql {
  const byEnd = `case
      when due is null then ${places[answers.noDueDate.is]}
      when ended < due then ${places.early}
      when ${answers.compare.is === 'moments' ? afterTheMoment : 'ended > due'} then ${places.late}
      else ${places.onTime}
    end`;
  const byDueDate = `case when due < ${to} then ${places.overdue} else ${places.inTime} end`;
  const atRequest = `case when asked > due then ${places.overdue} else ${places.inTime} end`;
  const supplement = { inTime: `${places.inTime}`, atRequest, byDueDate }[answers.supplement.is];
  const stopped = { inTime: `${places.inTime}`, byDueDate }[answers.stopped.is];
  const withdrawn = { onTime: `${places.onTime}`, byDate: byEnd }[answers.withdrawn.is];
  return `case
    when fate <> 0 then ${places.none}
    when ${is('done')} and ended <= ${to} then ${byEnd}
    when ${is('withdrawn')} and ended <= ${to} then ${withdrawn}
    when ${is('supplement')} then ${supplement}
    when ${is('stopped')} then ${stopped}
    else ${byDueDate}
  end`;
}

/** On the due day itself the hours decide, where both are stated. */
const afterTheMoment = '(ended > due or (ended = due and ended_second > due_second))';

const finished = `state in (${states.done}, ${states.withdrawn})`;

function is(state: State): Sql {
  return `state = ${states[state]}`;
}
