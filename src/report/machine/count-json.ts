// `count --json`, in the order of the contract.

import type { Diagnostic } from '#diagnostics/diagnostic';
import { pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import { type Period, periodLabel } from '#domain/period';
import { type CalendarDate, isoDate } from '#language/dates';
import type { Language } from '#language/language';
import type { CountedDossiers, CountedList } from '#lists/sum-counts';
import type { Policy } from '#rules/policy';
import { diagnosticJson } from './diagnostics-json.ts';

export interface CountToPrint {
  readonly period: Pick<Period, 'kind' | 'year' | 'ordinal'>;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly policy: Policy;
  /** Null where nothing was counted. */
  readonly list: CountedList | null;
}

export function countJson(
  count: CountToPrint | null,
  diagnostics: readonly Diagnostic[],
  language: Language,
): object {
  return {
    schemaVersion: 1,
    ...(count === null
      ? { period: null, policy: null, rows: null, units: [], overall: null }
      : countedJson(count)),
    diagnostics: diagnostics.map((diagnostic) => ({
      row: null,
      file: null,
      ...diagnosticJson(diagnostic, language),
    })),
  };
}

function countedJson({ period, from, to, policy, list }: CountToPrint): object {
  return {
    period: { label: periodLabel(period), from: isoDate(from), to: isoDate(to) },
    policy: { id: policy.id, title: policy.title },
    rows: list?.rows ?? null,
    units: (list?.units ?? []).map((unit) => ({
      name: unit.name,
      ...dossiersJson(unit),
      systems: unit.systems,
    })),
    overall: list === null ? null : dossiersJson(list.overall),
  };
}

function dossiersJson({
  counts: { received, resolved, pending },
  returned,
  onlineLate,
}: CountedDossiers): object {
  return {
    counts: {
      received: { total: receivedTotal(received), ...received },
      resolved: { total: resolvedTotal(resolved), ...resolved },
      pending: { total: pendingTotal(pending), ...pending },
    },
    returned,
    onlineLate,
  };
}
