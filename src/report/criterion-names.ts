// The nine criteria in a few words, for headings and charts where the rule set's full wording has no room.
import type { CriterionKey } from '#rules/criterion';

/** A criterion as a column or a bar is headed. */
export const criterionNames: Readonly<Record<CriterionKey, string>> = {
  handlingTime: 'Thời gian giải quyết',
  bodiesHandlingTime: 'Thời gian của cơ quan tham gia',
  contacts: 'Số lần phải liên hệ',
  bodiesContacted: 'Số cơ quan phải liên hệ',
  attitude: 'Thái độ phục vụ',
  oneStopDesk: 'Giải quyết tại Bộ phận Một cửa',
  publication: 'Công khai thủ tục',
  feedback: 'Xử lý phản ánh, kiến nghị',
  onlineServices: 'Dịch vụ công trực tuyến',
};
