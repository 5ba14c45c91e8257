import { describe, expect, it } from 'vitest';
import type { IndexGroupScore } from '#scoring/index/index-card';
import { type CapturedRow, captured, groupOf, shown } from './captured.ts';

const n = (row: CapturedRow, name: string) => Number(row[name]);
const points = (group: IndexGroupScore, code?: string) =>
  code === undefined
    ? shown(group.points?.text)
    : shown(group.parts.find(({ part }) => part.code === code)?.points?.text);

describe('every score the portal printed comes out of its counts, to the last digit', () => {
  it.each(captured('progress'))('tiến độ: $unit', (row) => {
    const group = groupOf('progress', { onTime: n(row, 'on_time'), received: n(row, 'received') });
    expect(points(group)).toBe(shown(row.published_score));
  });

  it.each(captured('online'))('trực tuyến: $case', (row) => {
    const group = groupOf(
      'online',
      {
        authorityProcedures: n(row, 'authority'),
        partialProcedures: n(row, 'partial'),
        fullProcedures: n(row, 'full'),
        usedOnlineProcedures: n(row, 'online_dossier'),
        onlineProcedures: n(row, 'online_service'),
        onlineDossiers: n(row, 'channel_online'),
        allDossiers: n(row, 'total'),
      },
      { level: 'province' },
    );
    expect(points(group)).toBe(shown(row.published_score));
    expect(group.measured).toBe(true);
  });

  it.each(captured('payment'))('thanh toán: $unit', (row) => {
    // Both procedure ratios have the same divisor in every row captured.
    expect(row.tthc_fee).toBe(row.tthc_fee_total);
    const group = groupOf('payment', {
      paidOnline: n(row, 'paid_online'),
      payable: n(row, 'with_obligation'),
      paidProcedures: n(row, 'tthc_paid_online'),
      feeSynchronised: n(row, 'tthc_fee_synced'),
      feeProcedures: n(row, 'tthc_fee'),
    });
    expect(points(group)).toBe(shown(row.published_score));
  });

  it.each(captured('digitisation'))('số hóa: $unit', (row) => {
    const group = groupOf(
      'digitisation',
      {
        digitisable: n(row, 'dossiers'),
        electronicResults: n(row, 'original_result'),
        digitisedPapers: n(row, 'digitised_papers'),
        reused: n(row, 'reused'),
        stored: n(row, 'stored'),
        citizenDataDossiers: n(row, 'citizen_dossiers'),
        citizenDataProcedures: n(row, 'citizen_formality_num'),
        digitisedProcedures: n(row, 'citizen_formality_den'),
      },
      { copies: 100 },
    );
    expect(['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7'].map((code) => points(group, code))).toEqual(
      ['original', 'papers', 'reused', 'stored', 'citizen_dossier', 'citizen_formality', 'copy'].map((part) =>
        shown(row[`s_${part}`]),
      ),
    );
    expect(points(group)).toBe(shown(row.published_score));
  });

  it.each(captured('satisfaction'))('hài lòng: $unit', (row) => {
    const group = groupOf('satisfaction', {
      surveyed: n(row, 'dossiers'),
      satisfied: n(row, 'satisfied'),
      petitions: n(row, 'pakn'),
      petitionsOnTime: n(row, 'pakn_on_time'),
      petitionsSatisfied: n(row, 'pakn_handled_well'),
    });
    expect(['6.1', '6.2', '6.3'].map((code) => points(group, code))).toEqual(
      ['s_dossier', 's_on_time', 's_handling'].map((part) => shown(row[part])),
    );
    expect(points(group)).toBe(shown(row.published_score));
  });

  it.each(captured('publicity'))('công khai: $unit', (row) => {
    const group = groupOf(
      'publicity',
      {
        publishedOnTime: n(row, 'pub_on_time'),
        publishedDecisions: n(row, 'pub_total'),
        disclosedOnTime: n(row, 'upd_on_time'),
        disclosedDecisions: n(row, 'upd_total'),
        completeProcedures: n(row, 'full'),
        disclosedProcedures: n(row, 'full_total'),
        synchronised: n(row, 'synced'),
        toSynchronise: n(row, 'sync_base'),
      },
      { level: 'province' },
    );
    expect(['1.1', '1.2', '1.3', '1.4'].map((code) => points(group, code))).toEqual(
      ['s1', 's2', 's3', 's4'].map((part) => shown(row[part])),
    );
    expect(points(group)).toBe(shown(row.published_score));
  });
});
