import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditWorkbook } from '#app/audit-workbook';
import { startWorkbook } from '#app/start-workbook';
import { readReport } from '#published-report/read-report';
import type { NotedCounts, ReportFacts } from '#published-report/report-facts';
import { readSubmission } from '#workbook/read-submission';
import { readPublished } from '../../scripts/fixtures/published.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { inWords } from '../said.ts';

const published = readPublished();
const comma = (printed: string | null) => (printed ?? '').replace('.', ',');

describe.each(['fixtures/q2-2022/bao-cao-cong-bo.docx', 'fixtures/q2-2022/bao-cao-cong-bo.xlsx'])(
  '%s',
  (file) => {
    let facts: ReportFacts;
    beforeAll(async () => {
      const { read } = await readReport(await readFile(file));
      if (read === null) throw new Error('the report cannot be read');
      facts = read.facts;
    });

    it('gives every count and every point of every unit as transcribed', () => {
      expect(facts.units).toHaveLength(22);
      const units = published.groups.flatMap((group, index) => group.units.map((unit) => ({ index, unit })));
      for (const [at, { index, unit }] of units.entries()) {
        const read = facts.units[at];
        const counts: NotedCounts = read?.counts ?? {};
        expect([read?.group, read?.ordinal, read?.name.text, read?.note.text]).toEqual([
          index,
          unit.stt,
          unit.name,
          unit.note,
        ]);
        // The transcription took Mường Thanh's early dossiers from the group's total: its own note does not state them.
        const early = unit.name === 'Phường Mường Thanh' ? 0 : unit.early;
        expect(
          [
            counts.online ?? 0,
            counts.inPerson ?? 0,
            counts.carriedOver ?? 0,
            counts.early ?? 0,
            counts.onTime ?? 0,
            counts.late ?? 0,
          ],
          unit.name,
        ).toEqual([
          unit.receivedOnline,
          unit.receivedInPerson,
          unit.carriedOver,
          early,
          unit.onTime,
          unit.late,
        ]);
        // What Thanh Minh's note leaves out follows from received less resolved.
        if (unit.name !== 'Xã Thanh Minh') expect(counts.inTime ?? 0, unit.name).toBe(unit.pendingInTime);
        expect(read?.onlineLate !== null, unit.name).toBe(unit.hasLateOnline);
        const { criterion, total, officerAverage, classification, officerFormPoints } = unit.published;
        expect(Object.values(read?.scores ?? {}).map(({ text }) => text)).toEqual(
          [...criterion.map(comma), comma(total), comma(officerAverage), classification].map((text) =>
            expect.stringMatching(new RegExp(`^${text.replace(/,?0+$/u, '')},?0*$|^${text}$`, 'u')),
          ),
        );
        if (officerFormPoints === undefined) continue;
        expect(facts.officers.find(({ name }) => name.text === unit.name)?.points.text).toBe(
          comma(officerFormPoints),
        );
      }
    });

    it('gives every figure of the groups and their forms', () => {
      published.groups.forEach((group, index) => {
        const { title, form, totals, onlineDossiers, procedures, feedback } = facts.groups[index] ?? {};
        expect([title, form?.name]).toEqual([group.title, group.form]);
        const t = group.formTotals;
        expect([
          totals?.received,
          totals?.online,
          totals?.carriedOver,
          totals?.inPerson,
          totals?.resolved,
          totals?.early,
          totals?.onTime ?? 0,
          totals?.late,
          totals?.inTime,
        ]).toEqual([
          t.received,
          t.receivedOnline,
          t.carriedOver,
          t.receivedInPerson,
          t.resolved,
          t.early,
          t.onTime,
          t.late,
          t.pendingInTime,
        ]);
        const s = group.onlineServices;
        expect([procedures?.all, procedures?.level3, procedures?.level4]).toEqual([
          s.proceduresInAuthority,
          s.level3,
          s.level4,
        ]);
        expect([
          onlineDossiers?.received,
          onlineDossiers?.online,
          onlineDossiers?.inPerson,
          onlineDossiers?.carriedOver,
          onlineDossiers?.resolved,
          onlineDossiers?.early,
          onlineDossiers?.late,
          onlineDossiers?.inTime,
        ]).toEqual([
          s.received,
          s.online,
          s.inPerson,
          s.carriedOver,
          s.resolved,
          s.early,
          s.late,
          s.pendingInTime,
        ]);
        expect(feedback).toEqual(
          group.feedback === undefined
            ? {}
            : { received: group.feedback.received, inTime: group.feedback.answeredOnTime },
        );
        expect(form?.criteria.map(({ points }) => points.text)).toEqual(group.form03.criterion.map(comma));
      });
    });

    it('gives every officer with points and rating', () => {
      const people = facts.officers
        .slice(0, 3)
        .map(({ name, position, points }) => [name.text, position, points.text]);
      expect(people).toEqual(
        published.officers.map(({ name, position, points }) => [name, position, comma(points)]),
      );
      expect(new Set(facts.officers.map(({ rating }) => rating))).toEqual(
        new Set(['Hoàn thành 100% nhiệm vụ']),
      );
    });

    it('becomes a workbook of its own period: what it leaves open is named and blank', async () => {
      const workbook = join(await temporaryFolder(), 'q2.xlsx');
      const { ending, result } = await startWorkbook({ file: workbook, from: file, force: false });
      expect(ending).toBe('done');
      expect(new Set(result?.ofSource.map(({ code }) => code))).toEqual(
        new Set(['report-online-late-unnumbered', 'report-counts-not-stated', 'report-officers-in-charge']),
      );
      const { submission } = await readSubmission(await readFile(workbook));
      expect(submission?.period).toMatchObject({ kind: 'quarter', year: 2022, ordinal: 2 });
      expect(submission?.authority).toMatchObject({
        name: published.authority,
        signatoryPosition: 'CHỦ TỊCH',
        area: 'thành phố Điện Biên Phủ',
      });
      expect(submission?.authority.recipients).toHaveLength(7);
      expect(submission?.published).toHaveLength(22);
      expect(submission?.officers.map(({ name }) => name)).toEqual(
        published.officers.map(({ name }) => name),
      );
    });

    it('is audited from itself alone: the same 29 differences as the workbook kept for it', async () => {
      const [own, kept] = [
        await auditWorkbook({ workbook: file }),
        await auditWorkbook({ workbook: 'fixtures/q2-2022.xlsx' }),
      ];
      const differences = ({ result }: typeof own) =>
        inWords(result?.differences ?? [])
          .map(
            ({ unit, difference }) =>
              `${unit} · ${difference?.figure} · ${difference?.published.replace(/,?0+$/u, '')} · ${difference?.computed}`,
          )
          .sort();
      expect(differences(own)).toHaveLength(29);
      expect(differences(own)).toEqual(differences(kept));
      expect(own.ending).toBe('differs');
      const taken = own.result?.notRead.filter(({ code }) => code === 'report-count-taken-from-others') ?? [];
      expect(
        inWords(taken).map(({ unit, message }) => [unit, message.vi.slice(0, 38).trim()]),
      ).toContainEqual(['Phòng Giáo dục', '“Đã giải quyết / Quá hạn”: ghi chú ghi']);
    });

    it('starts the next period with what is pending, but for what the report leaves open', async () => {
      const workbook = join(await temporaryFolder(), 'q3.xlsx');
      const { result } = await startWorkbook({
        file: workbook,
        from: file,
        period: 'Quý III/2022',
        force: false,
      });
      expect(result?.ofSource.map(({ code }) => code)).toEqual(['report-carried-over-unknown']);
      const { submission } = await readSubmission(await readFile(workbook));
      const carried = submission?.units
        .map(({ name, counts }) => [name, counts.received.carriedOver] as const)
        .filter(([, count]) => count > 0);
      expect(carried).toEqual([
        ['Phòng Quản lý đô thị', 7],
        ['Phòng Lao động-TBXH', 1],
        ['Phòng Kinh tế', 1],
        ['Phòng TNMT-Trung tâm QLDD', 297],
        ['Phường Him Lam', 3],
        ['Phường Thanh Trường', 1],
        ['Phường Nam Thanh', 4],
        ['Xã Thanh Minh', 1],
      ]);
      expect(submission?.published).toEqual([]);
    });
  },
);
