// A group's procedures at level 3/4 and their dossiers, as the published criteria forms state them.

import { type Group, type OnlineProcedureDossiers, offeredOnline } from '#domain/group';
import { rational } from '#exact/rational';
import { proseCount } from '#language/numbers';
import { percentText } from '#rules/percent-text';
import { dossiers } from './dossiers-in-prose.ts';

/** Sentences, in order; none about what the workbook does not state. `thresholds` are those of the share of procedures. */
export function onlineProcedureNote(
  { procedures, onlineDossiers }: Group,
  thresholds: readonly number[],
): readonly string[] {
  const { all, level3, level4 } = procedures;
  const offered = offeredOnline(procedures);
  const levels = [
    ...(level3 === null ? [] : [`mức độ 3: ${proseCount(level3)}`]),
    ...(level4 === null ? [] : [`mức độ 4: ${proseCount(level4)}`]),
  ].join(', ');
  const share =
    all === null || all === 0 || offered === null
      ? ''
      : `, đạt ${percentText(rational(100 * offered, all), thresholds)}`;
  return [
    ...(all === null ? [] : [`Tổng số TTHC thuộc thẩm quyền giải quyết: ${proseCount(all)}.`]),
    ...(offered === null
      ? []
      : [
          `Số TTHC cung cấp dịch vụ công trực tuyến mức độ 3, 4: ${proseCount(offered)} (${levels})${share}.`,
        ]),
    ...dossierSentences(onlineDossiers),
  ];
}

function dossierSentences(stated: OnlineProcedureDossiers): readonly string[] {
  const received = parts([
    ['trực tuyến', stated.online],
    ['kỳ trước chuyển qua', stated.carriedOver],
    ['trực tiếp', stated.inPerson],
  ]);
  const resolved = parts([
    ['trước hạn', stated.early],
    ['đúng hạn', stated.onTime],
    ['quá hạn', stated.late],
  ]);
  return [
    ...sentence('Hồ sơ của các TTHC này: tổng số', received),
    ...sentence('Đã giải quyết', resolved),
    ...(stated.pending === null || stated.pending === 0
      ? []
      : [`Đang giải quyết ${dossiers(stated.pending)}.`]),
  ];
}

type Parts = readonly (readonly [name: string, count: number])[];

function parts(stated: readonly (readonly [string, number | null])[]): Parts {
  return stated.flatMap(([name, count]) => (count === null || count === 0 ? [] : [[name, count] as const]));
}

function sentence(start: string, counted: Parts): readonly string[] {
  const [first] = counted;
  if (first === undefined) return [];
  if (counted.length === 1) return [`${start} ${first[0]} ${dossiers(first[1])}.`];
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  const listed = counted.map(([name, count]) => `${name} ${proseCount(count)}`).join(', ');
  return [`${start} ${dossiers(total)}: ${listed}.`];
}
