// What the reader of an index card should know: counts that contradict or are lacking, and how sure the formula is.
import type { Diagnostic, Where } from '#diagnostics/diagnostic';
import {
  indexCountBlank,
  indexDivisorZero,
  indexLevelUnknown,
  indexNothingMeasured,
  indexPartExceeds,
  indexPartOfProvinces,
} from '#diagnostics/scoring/index-row';
import type { IndexCount, IndexRate } from '#domain/index-unit';
import { indexHeading, levelNames } from '#domain/index-words';
import { type Origins, originOf } from '#domain/origins';
import type { IndexPart } from '#rules/index/index-part';
import type { IndexCard, IndexGroupScore, IndexUnitScore, PartScore } from './index-card.ts';

export function findIndexRemarks(
  { units, ruleSet }: Pick<IndexCard, 'units' | 'ruleSet'>,
  origins: Origins,
): readonly Diagnostic[] {
  return units.flatMap((score): readonly Diagnostic[] => {
    const { unit, groups, total } = score;
    if (unit.level === null) return [];
    const at = placer(score, origins);
    if (!ruleSet.levels.includes(unit.level)) {
      const facts = { level: levelNames[unit.level].vi, id: ruleSet.id };
      return [indexLevelUnknown(facts, at('level'))];
    }
    const ofBlanks = groups.flatMap((group) => blanks(group, score, at));
    const nothing = total.points === null && ofBlanks.length === 0;
    return [
      ...groups.flatMap(({ parts }) => parts.flatMap((part) => exceeds(part, at))),
      ...ofBlanks,
      ...groups.flatMap(({ parts }) => parts.flatMap((part) => ofProvinces(part, score, at))),
      ...zeroDivisors(groups, at),
      ...(nothing
        ? [indexNothingMeasured({ name: unit.name, portal: Object.keys(unit.portal).length > 0 }, at('name'))]
        : []),
    ];
  });
}

type Placer = (member: string) => Where;

function placer({ unit }: IndexUnitScore, origins: Origins): Placer {
  return (member) => ({ place: originOf(origins, unit.id, member), unit: unit.name });
}

export function memberOf(name: IndexCount | IndexRate): string {
  return name === 'certifiedCopyRate' ? `rates.${name}` : `counts.${name}`;
}

function exceeds({ part, counts }: PartScore, at: Placer): readonly Diagnostic[] {
  if (counts === null || counts.numerator <= counts.denominator) return [];
  const { numerator = [], denominator = [] } = part;
  const facts = {
    code: part.code,
    ...counts,
    above: numerator.map(indexHeading),
    below: denominator.map(indexHeading),
  };
  return [indexPartExceeds(facts, at(memberOf(numerator[0] ?? 'received')))];
}

/** A group of which some counts are given and others not; one that is blank throughout is simply not measured. */
function blanks({ parts }: IndexGroupScore, { unit }: IndexUnitScore, at: Placer): readonly Diagnostic[] {
  const lacking = parts.flatMap((score) => (score.reason === 'blank' ? [score] : []));
  const isGiven = (name: IndexCount | IndexRate) =>
    name === 'certifiedCopyRate' ? unit.rates[name] !== undefined : unit.counts[name] !== undefined;
  const anyGiven = parts.some(({ part }) => part.level === 'any' && namesOf(part).some(isGiven));
  // A rate that the portal shows by itself is not missed beside counts.
  const missed = lacking.filter(({ part }) => part.given === undefined);
  const blank = [...new Set(missed.flatMap(({ missing }) => missing))];
  const [first] = blank;
  if (first === undefined || !anyGiven) return [];
  const facts = { blank: blank.map(indexHeading), parts: missed.map(({ part }) => part.code) };
  return [indexCountBlank(facts, at(memberOf(first)))];
}

function ofProvinces(
  { part, reason }: PartScore,
  { unit }: IndexUnitScore,
  at: Placer,
): readonly Diagnostic[] {
  if (reason !== 'other-level') return [];
  const given = namesOf(part).filter((name) => name in unit.counts || name in unit.rates);
  const [first] = given;
  if (first === undefined) return [];
  const facts = { code: part.code, columns: given.map(indexHeading) };
  return [indexPartOfProvinces(facts, at(memberOf(first)))];
}

function zeroDivisors(groups: readonly IndexGroupScore[], at: Placer): readonly Diagnostic[] {
  const found = groups
    .flatMap(({ parts }) => parts)
    .filter(({ reason }) => reason === 'nothing-to-divide-by')
    .map(({ part }) => part);
  const columns = [...new Set(found.flatMap(({ denominator = [] }) => denominator))];
  const [first] = columns;
  if (first === undefined) return [];
  const facts = { parts: found.map(({ code }) => code), columns: columns.map(indexHeading) };
  return [indexDivisorZero(facts, at(memberOf(first)))];
}

export function namesOf({ numerator = [], denominator = [], given }: IndexPart) {
  return given === undefined ? [...new Set([...numerator, ...denominator])] : [given];
}
