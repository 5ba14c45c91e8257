// Definitions: LibreOffice, which makes PDF out of DOCX, is missing, fails or takes too long.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const officeMissing = define.error('office-missing', {
  title: { vi: 'Máy chưa có LibreOffice', en: 'LibreOffice is not installed' },
  vi: {
    message: 'Không xuất được PDF vì không tìm thấy LibreOffice trên máy.',
    help: 'Cài LibreOffice (miễn phí) rồi chạy lại; hoặc xuất docx, mở bằng Word và chọn Lưu thành PDF.',
  },
  en: {
    message: 'No PDF can be made, as LibreOffice was not found on this machine.',
    help: 'Install LibreOffice (free) and run again; or write docx, open it in Word and choose Save as PDF.',
  },
  example: {},
});

export const officeFailed = define.error<{ reason: string }>('office-failed', {
  title: { vi: 'LibreOffice không xuất được PDF', en: 'LibreOffice made no PDF' },
  vi: ({ reason }) => ({
    message: `LibreOffice chạy nhưng không xuất được PDF (${reason}).`,
    help: 'Mở tệp docx bằng LibreOffice và xuất PDF bằng tay; nếu không được, cài lại LibreOffice.',
  }),
  en: ({ reason }) => ({
    message: `LibreOffice ran but made no PDF (${reason}).`,
    help: 'Open the docx file in LibreOffice and export it by hand; if that fails, install LibreOffice again.',
  }),
  example: { reason: 'exit 77' },
});

export const officeTooSlow = define.error<{ seconds: number }>('office-too-slow', {
  title: { vi: 'LibreOffice chạy quá lâu', en: 'LibreOffice takes too long' },
  vi: ({ seconds }) => ({
    message: `LibreOffice chưa xuất xong PDF sau ${seconds} giây nên đã bị dừng.`,
    help: 'Đóng bớt chương trình khác rồi chạy lại; hoặc xuất docx và chuyển sang PDF bằng Word.',
  }),
  en: ({ seconds }) => ({
    message: `LibreOffice had not finished the PDF after ${counted(seconds, 'second')} and was stopped.`,
    help: 'Close other programs and run again; or write docx and make the PDF with Word.',
  }),
  example: { seconds: 120 },
});
