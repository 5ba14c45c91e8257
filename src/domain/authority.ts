// Who reports to whom: names, number, date, signatory, recipients. NĐ 30/2020/NĐ-CP, Phụ lục I.
import type { CalendarDate } from '#language/dates';

/** All as the clerk wrote it; null or empty is left out, or left blank for a person to fill in. */
export interface Authority {
  /** Cơ quan: UBND thành phố Điện Biên Phủ. */
  readonly name: string;
  /** Cơ quan chủ quản: UBND TỈNH ĐIỆN BIÊN. */
  readonly governingBody: string | null;
  /** Địa danh, before the date: Điện Biên Phủ. */
  readonly placeName: string | null;
  /** Địa bàn, in prose: thành phố Điện Biên Phủ. */
  readonly area: string | null;
  readonly reportNumber: string | null;
  readonly reportDate: CalendarDate | null;
  /** Kính gửi. */
  readonly addressees: readonly string[];
  /** Nơi nhận. */
  readonly recipients: readonly string[];
  /** Quyền hạn ký: TM. ỦY BAN NHÂN DÂN; a second line such as KT. CHỦ TỊCH may follow. */
  readonly signingCapacity: readonly string[];
  /** Chức vụ ký: CHỦ TỊCH. */
  readonly signatoryPosition: string | null;
  /** Người ký. */
  readonly signatoryName: string | null;
  /** Căn cứ, Tình hình triển khai, Phương hướng: the report's own paragraphs; the template's where empty. */
  readonly legalBases: readonly string[];
  readonly situation: readonly string[];
  readonly plans: readonly string[];
}
