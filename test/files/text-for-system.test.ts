import { expect, it } from 'vitest';
import { textForSystem } from '#files/text-for-system';

it('is marked and broken as Notepad expects on Windows, and as it is elsewhere', () => {
  expect(textForSystem('Kết quả\nhai\n', 'win32')).toBe('\uFEFFKết quả\r\nhai\r\n');
  expect(textForSystem('Kết quả\nhai\n', 'linux')).toBe('Kết quả\nhai\n');
});
