// Findings: counts nobody recorded, and what took their place; one notice a workbook.
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  bodiesTimeStoodIn,
  complaintsStoodIn,
  contactsNotGiven,
  contactsStoodIn,
  onSiteRateUnknown,
} from '#diagnostics/stand-in';
import { resolvedTotal } from '#domain/counts';
import type { Criterion } from '#rules/criterion';
import type { StandIn } from './derivation.ts';
import { measuresOf } from './level.ts';
import type { Scored } from './scored.ts';

export function findStandIns(scored: Scored): Diagnostic[] {
  const bodiesTime = uses(scored, 'handlingTime');
  const contacts = uses(scored, 'contactsFromLate');
  const complaints = uses(scored, 'resolution');
  return [
    ...(bodiesTime.units === 0 ? [] : [bodiesTimeStoodIn(bodiesTime)]),
    ...(contacts.units === 0 ? [] : [contactsStoodIn(contacts)]),
    ...(complaints.units === 0 ? [] : [complaintsStoodIn(complaints)]),
    ...missingContacts(scored),
    ...unknownOnSiteRate(scored),
  ];
}

/** The criteria a stand-in served in, and how many units it served. */
function uses({ ruleSet, groups }: Scored, standIn: StandIn) {
  const used = groups
    .flatMap(({ units }) => units)
    .map(({ criteria }) =>
      criteria.flatMap(({ criterion, derivation }) =>
        derivation?.kind === 'average' && derivation.standIn === standIn ? [{ criterion, derivation }] : [],
      ),
    )
    .filter((criteria) => criteria.length > 0);
  const served = new Set(used.flat().map(({ criterion }) => criterion.number));
  return {
    criteria: ruleSet.criteria.map(({ number }) => number).filter((number) => served.has(number)),
    units: used.length,
    leftOut: used.flat().reduce((sum, { derivation }) => sum + derivation.leftOut, 0),
  };
}

/** Only where the rule set has no stand-in: a missing count is not 0, so the criterion is not assessed. */
function missingContacts({ ruleSet, groups, officers }: Scored): Diagnostic[] {
  if (ruleSet.options.contactsFromLate) return [];
  return ruleSet.criteria.filter(countsContacts).flatMap((criterion) => {
    const lacks = (scores: readonly { criterion: Criterion; derivation: unknown }[]) =>
      scores.some((score) => score.criterion.key === criterion.key && score.derivation === null);
    const units = groups
      .flatMap((group) => group.units)
      .filter(
        ({ unit, criteria }) => unit.readable && resolvedTotal(unit.counts.resolved) > 0 && lacks(criteria),
      )
      .map(({ unit }) => unit.name);
    const people = officers.flatMap(({ subject, name, criteria }) =>
      subject.kind === 'officer' &&
      subject.officer.basis.kind === 'own' &&
      subject.officer.readable &&
      lacks(criteria)
        ? [name]
        : [],
    );
    const names = [...units, ...people];
    if (names.length === 0) return [];
    return [contactsNotGiven({ criterion: criterion.number, units: names, ruleSet: ruleSet.id })];
  });
}

function countsContacts({ key }: Criterion): boolean {
  return key === 'contacts' || key === 'bodiesContacted';
}

/** The contract's workbook has no column for it. */
function unknownOnSiteRate({ ruleSet }: Scored): Diagnostic[] {
  return ruleSet.criteria.flatMap((criterion) =>
    criterion.scoring === 'level' && measuresOf(criterion).includes('onSiteRate')
      ? [onSiteRateUnknown({ criterion: criterion.number, ruleSet: ruleSet.id })]
      : [],
  );
}
