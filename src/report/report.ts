// The báo cáo and its forms as data: every text as it will be printed; knows no format.

import type { PrintedNumber } from './printed.ts';
import type { CriteriaColumns, PrintedScores } from './printed-scores.ts';

export interface Report {
  readonly letterhead: Letterhead;
  /** "BÁO CÁO". */
  readonly title: string;
  /** "Kết quả chấm điểm đánh giá việc giải quyết thủ tục hành chính quý II năm 2022 trên địa bàn …". */
  readonly subject: string;
  /** Kính gửi; empty where the report has none. */
  readonly addressees: readonly string[];
  readonly bodyText: BodyText;
  readonly signature: Signature;
  /** Nơi nhận, without dash and semicolon: these belong to the page. */
  readonly recipients: readonly string[];
  /** "(Kèm theo Báo cáo số    /BC-UBND ngày    tháng 6 năm 2022 của UBND thành phố Điện Biên Phủ)". */
  readonly attachedTo: string;
  /** Biểu mẫu số 03 of each group, in the order of the workbook. */
  readonly criteriaForms: readonly CriteriaForm[];
  readonly officerForm: OfficerForm;
  readonly summaryTable: SummaryTable;
  /** Decimals of the rule set: what a spreadsheet's own totals round to, also where a total happens to be whole. */
  readonly decimals: number;
}

/** NĐ 30/2020/NĐ-CP, Phụ lục I, mục II khoản 1–4: the head of the first page. */
export interface Letterhead {
  /** UBND TỈNH ĐIỆN BIÊN; null where not given. */
  readonly governingBody: string | null;
  /** UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ, in capitals. */
  readonly authority: string;
  /** "Số: 123/BC-UBND", or with a blank wide enough to write in by hand. */
  readonly number: string;
  /** "Điện Biên Phủ, ngày 07 tháng 6 năm 2022", or with blanks. */
  readonly placeAndDate: string;
}

export interface BodyText {
  /** Each one paragraph, as everywhere below. */
  readonly legalBases: readonly string[];
  readonly situation: readonly string[];
  /** The whole authority's dossiers. */
  readonly overall: string;
  readonly groups: readonly GroupPassage[];
  readonly officers: string;
  /** "quý III năm 2022": whose tasks the plans are. */
  readonly nextPeriod: string;
  readonly plans: readonly string[];
  /** Ends with "./.". */
  readonly closing: string;
}

export interface GroupPassage {
  /** Received: how many, and by which way; with its mark, "* Tổng số hồ sơ …". */
  readonly received: string;
  /** With their marks, "- Số hồ sơ …": resolved, pending, the total score, strongest and weakest, not assessed. */
  readonly items: readonly string[];
}

export interface Signature {
  /** "TM. ỦY BAN NHÂN DÂN", perhaps "KT. CHỦ TỊCH" below it. */
  readonly capacity: readonly string[];
  readonly position: string;
  /** Empty where a person signs by hand over a blank. */
  readonly name: string;
}

/** Biểu mẫu số 03: the nine criteria with their levels, of a group or of a unit. */
export interface CriteriaForm {
  /** "Biểu mẫu số 03 (TP)". */
  readonly name: string;
  /** "CHẤM ĐIỂM ĐÁNH GIÁ VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH ĐỐI VỚI …". */
  readonly title: string;
  /** "Quý II năm 2022". */
  readonly period: string;
  /** Whom the form is about: "UBND các xã, phường". */
  readonly unit: string;
  readonly resolved: PrintedNumber;
  readonly received: PrintedNumber;
  readonly rows: readonly CriteriaFormRow[];
  readonly maximum: PrintedNumber;
  /** Null where not assessed; `classification` then says why. */
  readonly total: PrintedNumber | null;
  readonly classification: string;
}

export interface CriteriaFormRow {
  readonly kind: 'criterion' | 'level';
  /** "1" … "9" for a criterion, empty for a level. */
  readonly ordinal: string;
  readonly wording: string;
  readonly maximum: PrintedNumber;
  /** Dossiers the criterion divides by, or that stand at the level; null where none are counted. */
  readonly dossiers: PrintedNumber | null;
  /** The level given: printed as "x" in the column of dossiers. */
  readonly ticked: boolean;
  readonly points: PrintedNumber | null;
  readonly note: string;
}

/** Biểu mẫu số 01: officers and their ratings. */
export interface OfficerForm {
  readonly name: string;
  readonly title: string;
  readonly period: string;
  /** The ratings of the rule set, best first: one column each. */
  readonly ratings: readonly string[];
  readonly groups: readonly OfficerFormGroup[];
}

export interface OfficerFormGroup {
  /** "I", "II". */
  readonly ordinal: string;
  readonly name: string;
  readonly rows: readonly OfficerFormRow[];
}

export interface OfficerFormRow {
  readonly ordinal: string;
  readonly name: string;
  readonly position: string;
  /** Null where not assessed. */
  readonly points: PrintedNumber | null;
  /** "X" under the rating given, empty elsewhere; as many as there are ratings. */
  readonly marks: readonly string[];
  readonly rating: string;
  readonly note: string;
}

/** The summary table of all units. */
export interface SummaryTable extends CriteriaColumns {
  /** "KẾT QUẢ ĐÁNH GIÁ XẾP LOẠI ĐỐI VỚI BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ CỦA …". */
  readonly title: string;
  readonly groups: readonly SummaryGroup[];
}

export interface SummaryGroup {
  readonly ordinal: string;
  readonly name: string;
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow extends PrintedScores {
  readonly ordinal: string;
  readonly name: string;
  readonly note: string;
}
