// Findings: counts nobody recorded, and what took their place; one notice a workbook.
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  bodiesTimeStoodIn,
  contactsNotGiven,
  contactsStoodIn,
  onSiteRateUnknown,
} from '#diagnostics/scoring/stand-in';
import { resolvedTotal } from '#domain/counts';
import type { Criterion } from '#rules/criterion';
import type { StandIn } from './derivation.ts';
import { measuresOf } from './level.ts';
import type { CriterionScore, OfficerScore } from './scorecard.ts';
import type { Scored } from './scored.ts';

export function findStandIns(scored: Scored): Diagnostic[] {
  const bodiesTime = uses(scored, 'handlingTime');
  const contacts = uses(scored, 'contactsFromLate');
  return [
    ...(bodiesTime.criteria.length === 0 ? [] : [bodiesTimeStoodIn(bodiesTime)]),
    ...(contacts.criteria.length === 0 ? [] : [contactsStoodIn(contacts)]),
    ...missingContacts(scored),
    ...unknownOnSiteRate(scored),
  ];
}

/** The criteria that one of these stand-ins served in, how many units it served, and how many officers with counts of their own. */
export function uses({ ruleSet, groups, officers }: Scored, ...standIns: readonly StandIn[]) {
  const usedBy = (entities: readonly { readonly criteria: readonly CriterionScore[] }[]) =>
    entities
      .map(({ criteria }) =>
        criteria.flatMap(({ criterion, points, derivation }) =>
          points !== null &&
          derivation?.kind === 'average' &&
          derivation.standIn !== null &&
          standIns.includes(derivation.standIn)
            ? [{ criterion, derivation }]
            : [],
        ),
      )
      .filter((criteria) => criteria.length > 0);
  const ofUnits = usedBy(groups.flatMap(({ units }) => units));
  const ofOfficers = usedBy(officers.filter(countsForThemselves));
  const served = new Set([...ofUnits, ...ofOfficers].flat().map(({ criterion }) => criterion.number));
  // An officer's dossiers are a unit's, too: they are counted only where no unit's are.
  const counted = ofUnits.length > 0 ? ofUnits : ofOfficers;
  return {
    criteria: ruleSet.criteria.map(({ number }) => number).filter((number) => served.has(number)),
    units: ofUnits.length,
    officers: ofOfficers.length,
    leftOut: counted.flat().reduce((sum, { derivation }) => sum + derivation.leftOut, 0),
  };
}

function countsForThemselves({ subject }: OfficerScore): boolean {
  return subject.kind === 'officer' && subject.officer.basis.kind === 'own';
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
