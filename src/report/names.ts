// By what name the report speaks of itself, its authority and its groups.
import type { Authority } from '#domain/authority';
import type { Group } from '#domain/group';
import { periodInProse } from '#domain/period';
import type { CompleteSubmission, Submission } from '#domain/submission';
import { inSentence, upperFirst } from './casing.ts';

/** "Kết quả chấm điểm đánh giá việc giải quyết thủ tục hành chính quý II năm 2022 trên địa bàn …". */
export function subjectOf({ authority, period }: CompleteSubmission): string {
  const whose = authority.area === null ? `của ${authority.name}` : `trên địa bàn ${authority.area}`;
  return `Kết quả chấm điểm đánh giá việc giải quyết thủ tục hành chính ${periodInProse(period)} ${whose}`;
}

/** "các phòng, ban chuyên môn thuộc UBND thành phố"; "khối TP" where the workbook gives no more than a key. */
export function groupInSentence({ key, name }: Group, authority: Authority): string {
  return name === key ? `khối ${name}` : inSentence(name, authority);
}

/** Whom a group's form is about: as stated, otherwise the authority where it has one group only. */
export function unitOnForm(group: Group, { authority, groups }: Submission): string {
  if (group.formUnit !== null) return group.formUnit;
  if (groups.length === 1) return authority.name;
  return upperFirst(groupInSentence(group, authority));
}
