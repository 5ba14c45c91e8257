import { describe, expect, it } from 'vitest';
import { openTemplateArchive } from '#ooxml/package/open-template-archive';
import { bombEntry, writeZip } from '../../hostile/write-zip.ts';

const small = { name: 'word/document.xml', data: '<w:document/>' };

describe('an archive unpacked within a bound', () => {
  it('gives its parts as they are', () => {
    const opened = openTemplateArchive(writeZip([small, { name: 'word/', data: '' }]), 1_000);
    expect('archive' in opened && opened.archive.file(small.name)?.asText()).toBe(small.data);
  });

  it.each([
    ['states its size', {}, 'too-large'],
    ['states ten bytes in both headers', { local: { size: 10 }, central: { size: 10 } }, 'damaged'],
  ])('stops at a bomb that %s', (_, lie, fault) => {
    const bomb = { ...bombEntry('word/media/x.bin', 300), ...lie };
    const before = process.memoryUsage().arrayBuffers;
    expect(openTemplateArchive(writeZip([small, bomb]), 10_000_000)).toEqual({ fault });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('counts all parts together', () => {
    const many = Array.from({ length: 20 }, (_, index) => bombEntry(`word/${index}.xml`, 1));
    expect(openTemplateArchive(writeZip([small, ...many]), 10_000_000)).toEqual({ fault: 'too-large' });
  });

  it.each([
    ['cut in half', writeZip([small]).subarray(0, 40)],
    ['packed in a way Office never does', writeZip([{ ...small, method: 12 }])],
    ['no deflate stream', writeZip([{ ...small, packed: Buffer.alloc(50, 0xa5) }])],
  ])('is damaged when %s', (_, bytes) => {
    expect(openTemplateArchive(bytes, 1_000)).toEqual({ fault: 'damaged' });
  });
});
