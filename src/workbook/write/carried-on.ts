// What the next period's workbook takes over from the last one's, and what must be stated again.
import { pendingTotal } from '#domain/counts';
import type { Group } from '#domain/group';
import { levelNames } from '#domain/index-words';
import type { Officer } from '#domain/officer';
import { beginsAfter, type NamedPeriod } from '#domain/period';
import type { Submission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import type { InfoValues } from './info-sheet.ts';
import type { InputRow } from './table-sheet.ts';

export interface CarriedOn {
  readonly info: InfoValues;
  readonly groups: readonly InputRow[];
  readonly units: readonly InputRow[];
  readonly officers: readonly InputRow[];
  readonly index: readonly InputRow[];
}

/** Names, texts, and pending as carried over, into the period that begins where that of `previous` ends. Figures of the period, its dates, the report's number and date stay blank. */
export function carryOn(previous: Submission, period: NamedPeriod | null = null): CarriedOn {
  const pending = period === null || previous.period === null || beginsAfter(period, previous.period);
  const names = new Map(previous.units.map(({ id, name }) => [id, name]));
  return {
    info: carryInfo(previous),
    groups: previous.groups.map((group) => carryGroup(group, pending)),
    units: previous.units.map((unit) => carryUnit(unit, pending)),
    officers: previous.officers.map((officer) => carryOfficer(officer, names)),
    index: previous.indexUnits.map(({ name, level }) => ({
      name,
      level: level === null ? null : levelNames[level].vi,
    })),
  };
}

function carryInfo({ authority }: Submission): InfoValues {
  const one = (text: string | null) => (text === null ? [] : [text]);
  return {
    governingBody: one(authority.governingBody),
    name: one(authority.name),
    placeName: one(authority.placeName),
    area: one(authority.area),
    addressees: authority.addressees,
    recipients: authority.recipients,
    signingCapacity: authority.signingCapacity,
    signatoryPosition: one(authority.signatoryPosition),
    signatoryName: one(authority.signatoryName),
    legalBases: authority.legalBases,
    situation: authority.situation,
    plans: authority.plans,
  };
}

/** Of the notes only those of criteria 6 and 7: the others state the figures of their period. */
function carryGroup(
  { key, name, formName, formUnit, procedures, onlineDossiers, criterionNotes }: Group,
  withPending: boolean,
): InputRow {
  return {
    key,
    name,
    formName,
    formUnit,
    'procedures.all': procedures.all,
    'procedures.level3': procedures.level3,
    'procedures.level4': procedures.level4,
    'onlineDossiers.carriedOver': withPending ? onlineDossiers.pending : null,
    'criterionNotes.6': criterionNotes[6] ?? null,
    'criterionNotes.7': criterionNotes[7] ?? null,
  };
}

/** next period's carried over = this period's pending (an identity of the domain); unknown where a cell could not be read. */
function carryUnit({ ordinal, group, name, readable, counts }: Unit, withPending: boolean): InputRow {
  const carriedOver = readable && withPending ? pendingTotal(counts.pending) : null;
  return { ordinal, group, name, 'received.carriedOver': carriedOver };
}

function carryOfficer(
  { group, name, position, basis }: Officer,
  names: ReadonlyMap<string, string>,
): InputRow {
  const units = basis.kind === 'units' ? basis.unitIds.flatMap((id) => names.get(id) ?? []).join('; ') : null;
  return { group, name, position, units };
}
