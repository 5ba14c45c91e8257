// Sheet Thông tin of the contract: what the keys of column Mục are for.

import * as z from 'zod';
import { dateNotUnderstood, periodNotUnderstood } from '#diagnostics/workbook/info';
import { type Period, readPeriod } from '#domain/period';
import { type CalendarDate, readDate } from '#language/dates';
import { type CellValue, type Content, fault, value } from './cell/cell-value.ts';
import { readText } from './cell/read-text.ts';
import { defaultRuleSetId } from './default-rule-sets.ts';
import { infoHeaders } from './info-line.ts';

interface InfoMeta {
  /** As column Mục has it. */
  readonly key: string;
  /** The key may stand in several rows, kept in their order. */
  readonly list: boolean;
  readonly kind: 'text' | 'date' | 'period';
  readonly required: boolean;
  readonly description: string;
  readonly example: string;
}

const infoMeta = z.registry<InfoMeta>();

const lines = z.custom<Lines>().optional();

/** Members as the domain has them; the origin of each stands under `info/<member>`. */
export const infoItems = z.object({
  ruleSetId: one(
    'Bộ quy tắc',
    `Mã bộ quy tắc chấm điểm, không phải tệp; để trống thì dùng ${defaultRuleSetId}.`,
    defaultRuleSetId,
  ),
  period: item(periodOf, {
    key: 'Kỳ đánh giá',
    kind: 'period',
    required: true,
    description: 'Quý II/2022, Tháng 6/2022, 6 tháng đầu năm 2022, 9 tháng đầu năm 2022 hoặc Năm 2022.',
    example: 'Quý II/2022',
  }),
  'period.from': date('Từ ngày', 'Ngày đầu kỳ, như 15/3/2022; để trống thì không in.', '15/3/2022'),
  'period.to': date('Đến ngày', 'Ngày cuối kỳ, như 14/6/2022; để trống thì không in.', '14/6/2022'),
  governingBody: one(
    'Cơ quan chủ quản',
    'UBND TỈNH ĐIỆN BIÊN; để trống thì không in.',
    'UBND TỈNH ĐIỆN BIÊN',
  ),
  name: one(
    'Cơ quan',
    'Cơ quan báo cáo: UBND thành phố Điện Biên Phủ.',
    'UBND thành phố Điện Biên Phủ',
    true,
  ),
  placeName: one('Địa danh', 'Địa danh trước ngày tháng: Điện Biên Phủ.', 'Điện Biên Phủ'),
  area: one('Địa bàn', 'Tên địa bàn trong lời văn: thành phố Điện Biên Phủ.', 'thành phố Điện Biên Phủ'),
  reportNumber: one('Số báo cáo', 'Số của báo cáo; để trống thì chừa chỗ ghi tay.', '245'),
  reportDate: date('Ngày báo cáo', 'Ngày ký, như 20/6/2022; để trống thì chừa chỗ ghi tay.', '20/6/2022'),
  addressees: many('Kính gửi', 'Nơi gửi đến, mỗi nơi một dòng.'),
  recipients: many('Nơi nhận', 'Nơi nhận, mỗi nơi một dòng.'),
  signingCapacity: many('Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN; dòng sau nếu có: KT. CHỦ TỊCH.'),
  signatoryPosition: one('Chức vụ ký', 'CHỦ TỊCH, PHÓ CHỦ TỊCH.', 'CHỦ TỊCH'),
  signatoryName: one('Người ký', 'Họ và tên người ký.'),
  legalBases: many('Căn cứ', 'Mỗi căn cứ một dòng; để trống thì theo mẫu.'),
  situation: many('Tình hình triển khai', 'Mỗi đoạn một dòng; để trống thì theo mẫu.'),
  plans: many('Phương hướng', 'Mỗi đoạn một dòng; để trống thì theo mẫu.'),
});

export type InfoMember = keyof (typeof infoItems)['shape'];
export interface InfoKey extends InfoMeta {
  readonly member: InfoMember;
}

/** In the order in which `init` writes them. */
export const infoKeys: readonly InfoKey[] = Object.entries(infoItems.shape).flatMap(([member, schema]) => {
  const meta = infoMeta.get(schema);
  return meta === undefined ? [] : [{ ...meta, member: member as InfoMember }];
});

type Lines = readonly (Content | undefined)[];
type Read<Value> = (cell: Content, key: string) => CellValue<Value>;
type Given = Partial<InfoMeta> & Pick<InfoMeta, 'key' | 'description'>;

function one(key: string, description: string, example = '', required = false) {
  return item(textOf, { key, description, example, required });
}

function date(key: string, description: string, example: string) {
  return item(dateOf, { key, description, example, kind: 'date' });
}

/** Null where it is blank or cannot be read. */
function item<Value>(read: Read<Value>, given: Given): z.ZodType<Value | null> {
  return described(
    lines.transform((cells, { issues }) => valuesOf(cells, read, given.key, issues)[0] ?? null),
    given,
  );
}

function many(key: string, description: string): z.ZodType<readonly string[]> {
  return described(
    lines.transform((cells, { issues }) => valuesOf(cells, textOf, key, issues)),
    { key, description, list: true },
  );
}

function described<Schema extends z.ZodType>(schema: Schema, given: Given): Schema {
  infoMeta.add(schema, { list: false, kind: 'text', required: false, example: '', ...given });
  return schema;
}

function valuesOf<Value>(
  cells: Lines | undefined,
  read: Read<Value>,
  key: string,
  issues: z.core.$ZodRawIssue[],
): readonly Value[] {
  return (cells ?? []).flatMap((cell, line): readonly Value[] => {
    if (cell === undefined) return [];
    const given = read(cell, key);
    if (given.kind === 'value') return [given.value];
    issues.push({ code: 'custom', input: cell, path: [line], params: given.finding });
    return [];
  });
}

function textOf(cell: Content): CellValue<string> {
  return readText(cell, infoHeaders.value);
}

function dateOf(cell: Content, key: string): CellValue<CalendarDate> {
  const text = textOf(cell);
  if (text.kind === 'fault') return text;
  const found = cell.kind === 'date' ? cell.date : readDate(text.value);
  return found === null ? fault(dateNotUnderstood, { key, content: text.value.slice(0, 120) }) : value(found);
}

function periodOf(cell: Content): CellValue<Pick<Period, 'kind' | 'year' | 'ordinal'>> {
  const text = textOf(cell);
  if (text.kind === 'fault') return text;
  const period = readPeriod(text.value);
  return period === null ? fault(periodNotUnderstood, { content: text.value.slice(0, 120) }) : value(period);
}
