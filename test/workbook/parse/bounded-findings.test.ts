import { describe, expect, it } from 'vitest';
import { fileEmpty, htmlTableRead } from '#diagnostics/file/file';
import { boundedFindings } from '#workbook/parse/bounded-findings';
import { messageOf } from '../../said.ts';

describe('the findings of one workbook', () => {
  const notes = Array.from({ length: 5 }, () => htmlTableRead({}));

  it('are all told where they are few enough', () => {
    expect(boundedFindings(notes, 5)).toBe(notes);
  });

  it('are cut beyond, with the number of the rest', () => {
    const cut = boundedFindings(notes, 3);
    expect(cut).toHaveLength(4);
    expect(cut.at(-1)?.code).toBe('findings-left-out');
    expect(messageOf(cut.at(-1))).toContain('còn 2 điểm');
  });

  it('keep an error that comes after many notes', () => {
    expect(boundedFindings([...notes, fileEmpty({})], 3)[0]?.code).toBe('file-empty');
  });
});
