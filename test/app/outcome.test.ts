import { describe, expect, it } from 'vitest';
import { endingOf } from '#app/outcome';
import { htmlTableRead } from '#diagnostics/file/file';
import { fileMissing } from '#diagnostics/file/file-access';
import { columnMissing } from '#diagnostics/workbook/header';

describe('how a task ends', () => {
  it('is by the workbook’s errors where its file was read with a remark, as an HTML table is', () => {
    expect(htmlTableRead.severity).toBe('info');
    expect(endingOf([htmlTableRead.sample()])).toBe('done');
    expect(endingOf([htmlTableRead.sample(), columnMissing.sample()])).toBe('faulty');
  });

  it('is by the file where that could not be read, whatever else was found', () => {
    expect(endingOf([columnMissing.sample(), fileMissing.sample()])).toBe('file-failed');
  });
});
