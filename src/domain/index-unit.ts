// A unit as the national index sees it (sheet "Chỉ số 766"): counts the portal shows, and the scores it prints.
import type { Rational } from '#exact/rational';
import type { PublishedFigure } from './published.ts';

/** Tỉnh · Sở, ngành · Xã, phường: some parts exist for one of them only, and ranks are given within one. */
export const authorityLevels = ['province', 'department', 'commune'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** Everything a part of an index may be taken from, by the block of the sheet it stands in. Whole numbers, never negative. */
export const indexCounts = [
  'publishedOnTime',
  'publishedDecisions',
  'disclosedOnTime',
  'disclosedDecisions',
  'completeProcedures',
  'disclosedProcedures',
  'synchronised',
  'toSynchronise',
  'onTime',
  'received',
  'authorityProcedures',
  'partialProcedures',
  'fullProcedures',
  'usedOnlineProcedures',
  'onlineProcedures',
  'onlineDossiers',
  'allDossiers',
  'paidOnline',
  'payable',
  'paidProcedures',
  'feeSynchronised',
  'feeProcedures',
  'digitisable',
  'electronicResults',
  'digitisedPapers',
  'reused',
  'stored',
  'citizenDataDossiers',
  'citizenDataProcedures',
  'digitisedProcedures',
  'surveyed',
  'satisfied',
  'petitions',
  'petitionsOnTime',
  'petitionsSatisfied',
] as const;
export type IndexCount = (typeof indexCounts)[number];

/** Per cent, 0–100, for which the portal shows no counts. */
export const indexRates = ['certifiedCopyRate'] as const;
export type IndexRate = (typeof indexRates)[number];

/** The groups whose scores the portal prints: columns of block "Điểm cổng". */
export const portalGroups = [
  'publicity',
  'progress',
  'online',
  'payment',
  'digitisation',
  'satisfaction',
] as const;
export type PortalGroup = (typeof portalGroups)[number];

export interface IndexUnit {
  /** Unique in the submission; what origins name it by. */
  readonly id: string;
  readonly name: string;
  /** Null where the cell is blank or says something else: a fault that has been named. */
  readonly level: AuthorityLevel | null;
  /** A count that is blank, or could not be read, is not there: never 0. */
  readonly counts: Readonly<Partial<Record<IndexCount, number>>>;
  readonly rates: Readonly<Partial<Record<IndexRate, Rational>>>;
  /** As the portal prints them; what is blank is not audited. */
  readonly portal: Readonly<Partial<Record<PortalGroup | 'total', PublishedFigure>>>;
}
