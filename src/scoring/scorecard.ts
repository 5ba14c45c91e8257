// The result: every figure with its derivation; "not assessed" is a case of its own, never 0.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { DossierCounts } from '#domain/counts';
import type { Group } from '#domain/group';
import type { Officer } from '#domain/officer';
import type { Period } from '#domain/period';
import type { Unit } from '#domain/unit';
import type { Criterion } from '#rules/criterion';
import type { RuleSet } from '#rules/rule-set';
import type { Derivation } from './derivation.ts';
import type { Figure } from './figure.ts';

/** Points of one criterion; both null where there is nothing to assess. */
export type CriterionScore = { readonly criterion: Criterion } & (
  | { readonly points: Figure; readonly derivation: Derivation }
  | { readonly points: null; readonly derivation: Derivation | null }
);

/**
 * `no-resolved-dossiers`: không phát sinh hồ sơ. `criterion-missing`: a criterion's figure was left blank.
 * `figure-unreadable`: a cell, or for a group a cell of its own row or of one of its units, could not be read.
 */
export type NotAssessedReason = 'no-resolved-dossiers' | 'criterion-missing' | 'figure-unreadable';

export type Assessment =
  | {
      readonly assessed: true;
      readonly total: Figure;
      readonly classification: string;
      /** The sum of the officers' criteria over the entity's own dossiers (ĐTB CCVC bộ phận một cửa). */
      readonly officerAverage: Figure;
    }
  | { readonly assessed: false; readonly reason: NotAssessedReason };

/** The criteria in the order of the rule set, and what they add up to. */
export interface EntityScore {
  readonly counts: DossierCounts;
  readonly criteria: readonly CriterionScore[];
  readonly assessment: Assessment;
}

export interface UnitScore extends EntityScore {
  readonly unit: Unit;
  /** Among the group's assessed units, 1, 2, 2, 4; null where not assessed. */
  readonly rank: number | null;
}

export interface GroupScore extends EntityScore {
  readonly group: Group;
  /** In the order of the workbook. */
  readonly units: readonly UnitScore[];
}

/** Who stands on the officer form: an officer, or a unit in place of a group's officers. */
type OfficerSubject =
  | { readonly kind: 'officer'; readonly officer: Officer }
  | { readonly kind: 'unit'; readonly unit: Unit };

export interface OfficerScore {
  readonly subject: OfficerSubject;
  readonly group: Group;
  readonly name: string;
  readonly position: string | null;
  readonly criteria: readonly CriterionScore[];
  /** Null where no dossier was resolved: not assessed. */
  readonly points: Figure | null;
  /** Within the group. */
  readonly rank: number | null;
  /** The clerk's own where there is one. */
  readonly rating: string | null;
  readonly ratingOverridden: boolean;
}

export interface Scorecard {
  readonly ruleSet: RuleSet;
  /** Null where the workbook's could not be read. */
  readonly period: Period | null;
  readonly groups: readonly GroupScore[];
  /** The sum of the groups. */
  readonly overall: DossierCounts;
  readonly officers: readonly OfficerScore[];
  readonly diagnostics: readonly Diagnostic[];
}
