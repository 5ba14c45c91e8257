// Columns of sheet Đơn vị, and the count of a note or table that each is.
import type { NotedCount } from '#checks/notes/counts-named';

/** Without `pending.inTime`: a note may give it as “đang giải quyết” alone, a table has a column of it. */
export const notedMembers: Readonly<{ readonly [member: string]: NotedCount }> = {
  'received.online': 'online',
  'received.inPerson': 'inPerson',
  'received.carriedOver': 'carriedOver',
  'stated.received': 'received',
  'resolved.early': 'early',
  'resolved.onTime': 'onTime',
  'resolved.late': 'late',
  'stated.resolved': 'resolved',
  'pending.overdue': 'overdue',
};
