// Small submissions for tests, readable at a glance: unit({ early: 3, late: 1 }).
import { readFileSync } from 'node:fs';
import type { Place } from '#diagnostics/place';
import type { Authority } from '#domain/authority';
import type { Group } from '#domain/group';
import type { OwnLevelCounts } from '#domain/level-counts';
import type { Officer } from '#domain/officer';
import type { CompleteSubmission } from '#domain/submission';
import type { OnlineServices, StatedFeedback, Unit } from '#domain/unit';
import { fromNumber } from '#exact/rational';
import { parseRuleSet } from '#rules/parse-rule-set';
import type { RuleSet } from '#rules/rule-set';
import { inWords } from '../said.ts';

/** Counts by name; everything left out is 0, and received in person is what makes the counts add up. */
export interface UnitFigures {
  readonly name?: string;
  readonly group?: string;
  readonly online?: number;
  readonly inPerson?: number;
  readonly carriedOver?: number;
  readonly early?: number;
  readonly onTime?: number;
  readonly late?: number;
  readonly inTime?: number;
  readonly overdue?: number;
  readonly stated?: Partial<Unit['stated']>;
  readonly levels?: OwnLevelCounts;
  readonly oneStopRate?: number | null;
  readonly publication?: Unit['publication'];
  readonly feedback?: Partial<StatedFeedback>;
  readonly onlineServices?: Partial<OnlineServices>;
  readonly readable?: boolean;
  readonly note?: string | null;
}

export function unit(figures: UnitFigures = {}): Unit {
  const { early = 0, onTime = 0, late = 0, inTime = 0, overdue = 0, online = 0, carriedOver = 0 } = figures;
  const handled = early + onTime + late + inTime + overdue;
  const { name = 'Phòng Tư pháp', group: key = 'TP' } = figures;
  return {
    id: `unit:${key}/${name}`,
    ordinal: '1',
    group: key,
    name,
    readable: figures.readable ?? true,
    counts: {
      received: { online, inPerson: figures.inPerson ?? handled - online - carriedOver, carriedOver },
      resolved: { early, onTime, late },
      pending: { inTime, overdue },
    },
    stated: { received: null, resolved: null, ...figures.stated },
    levels: figures.levels ?? {},
    oneStopRate: figures.oneStopRate === null ? null : fromNumber(figures.oneStopRate ?? 100),
    publication: figures.publication === undefined ? 'both' : figures.publication,
    feedback: { received: 0, inTime: 0, dragging: 0, ...figures.feedback },
    onlineServices: { procedureShare: null, online: null, all: null, late: 0, ...figures.onlineServices },
    note: figures.note ?? null,
  };
}

/** Dossiers of online services as the city published them for its departments: they do not balance. */
export const publishedOnline: Group['onlineDossiers'] = {
  online: 350,
  inPerson: 1817,
  carriedOver: 123,
  early: 2179,
  onTime: null,
  late: 19,
  pending: 5,
};

/** A group with 68 of 301 procedures at level 3/4, as the departments of Q2/2022. */
export function group(members: Partial<Group> = {}): Group {
  const key = members.key ?? 'TP';
  return {
    id: `group:${key}`,
    key,
    name: 'CÁC PHÒNG, BAN CHUYÊN MÔN THUỘC UBND THÀNH PHỐ',
    readable: true,
    formName: null,
    formUnit: null,
    procedures: { all: 301, level3: 11, level4: 57 },
    onlineDossiers: {
      online: null,
      inPerson: null,
      carriedOver: null,
      early: null,
      onTime: null,
      late: null,
      pending: null,
    },
    feedback: { received: null, inTime: null, dragging: null },
    oneStopRate: null,
    publication: null,
    stated: {
      online: null,
      inPerson: null,
      carriedOver: null,
      early: null,
      onTime: null,
      late: null,
      inTime: null,
    },
    lateReason: null,
    criterionNotes: {},
    ...members,
  };
}

export function officer(members: Partial<Officer> & Pick<Officer, 'basis'>): Officer {
  const name = members.name ?? 'Mai Thị Ngọc Dung';
  return {
    id: `officer:${name}`,
    group: 'TP',
    name,
    position: 'Bộ phận tiếp nhận & Trả kết quả',
    readable: true,
    ratingOverride: null,
    note: null,
    published: { points: null, rating: null },
    ...members,
  };
}

/** Quý II/2022; one group for each group key of the units, unless groups are given. Every unit's row and period have a place. */
export function submission(
  units: readonly Unit[],
  members: Partial<Omit<CompleteSubmission, 'units'>> = {},
): CompleteSubmission {
  const keys = [...new Set(units.map((one) => one.group))];
  return {
    ruleSetId: 'dien-bien-1187-2019',
    period: { kind: 'quarter', year: 2022, ordinal: 2, from: null, to: null },
    authority,
    groups: keys.map((key) => group({ key })),
    officers: [],
    published: [],
    indexUnits: [],
    origins: new Map<string, Place>([
      ['info/period', { sheet: 'Thông tin', cell: 'B3' }],
      ...units.map((one, index): [string, Place] => [
        one.id,
        { sheet: 'Đơn vị', cell: `C${index + 2}`, content: one.name },
      ]),
    ]),
    ...members,
    units,
  };
}

/** The shipped rule set of Điện Biên, or a variation of it. */
export function dienBien(variation: Partial<RuleSet> = {}): RuleSet {
  return { ...shippedRuleSet('dien-bien-1187-2019'), ...variation };
}

export function shippedRuleSet(id: string): RuleSet {
  const file = new URL(`../../rules/${id}.json`, import.meta.url);
  const { ruleSet, diagnostics } = parseRuleSet(readFileSync(file, 'utf8'), `${id}.json`);
  if (ruleSet === null)
    throw new Error(
      inWords(diagnostics)
        .map(({ message }) => message.vi)
        .join('\n'),
    );
  return ruleSet;
}

const authority: Authority = {
  name: 'UBND thành phố Điện Biên Phủ',
  governingBody: 'UBND TỈNH ĐIỆN BIÊN',
  placeName: 'Điện Biên Phủ',
  area: 'thành phố Điện Biên Phủ',
  reportNumber: null,
  reportDate: null,
  addressees: [],
  recipients: [],
  signingCapacity: ['TM. ỦY BAN NHÂN DÂN'],
  signatoryPosition: 'CHỦ TỊCH',
  signatoryName: null,
  legalBases: [],
  situation: [],
  plans: [],
};
