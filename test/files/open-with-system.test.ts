import { describe, expect, it } from 'vitest';
import { systemOpener } from '#files/open-with-system';

describe('what the system is asked to open', () => {
  it('is one parameter, whatever signs a path has: no shell takes part', () => {
    const odd = 'C:\\Báo cáo & %TEMP%, ^quý; (2)\\q2 2022.docx';
    expect(systemOpener('win32', odd)).toEqual({ program: 'explorer.exe', parameters: [`"${odd}"`] });
    expect(systemOpener('darwin', '/a b/$(x).docx')).toEqual({
      program: 'open',
      parameters: ['/a b/$(x).docx'],
    });
    expect(systemOpener('linux', '/a b/`x`.docx')).toEqual({
      program: 'xdg-open',
      parameters: ['/a b/`x`.docx'],
    });
  });
});
