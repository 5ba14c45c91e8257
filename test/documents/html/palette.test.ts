import { describe, expect, it } from 'vitest';
import { dark, heatStep, light, type Palette } from '#documents/html/palette';

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s colours', (_, palette: Palette) => {
  // WCAG 2.2, 1.4.3: at least 4,5 for text.
  it('let every text be read on every ground it stands on', () => {
    const texts = (['ink', 'muted', 'accent', 'late', 'early'] as const).flatMap((text) =>
      [...(['paper', 'card', 'band'] as const)].map((ground) => [palette[text], palette[ground]] as const),
    );
    for (const [text, ground] of [...texts, ...palette.heat]) {
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  // WCAG 2.2, 1.4.11: at least 3 for what must be seen to be understood.
  it('let dots, lines and the bars’ ends be seen', () => {
    for (const shape of [palette.accent, palette.early, palette.late, palette.muted, palette.heat[4]?.[0]]) {
      expect(contrast(shape ?? '', palette.paper), `${shape}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the step of a cell', () => {
  it.each([
    [1, 0],
    [0.9999, 1],
    [0.9, 1],
    [0.8999, 2],
    [0.75, 2],
    [0.5, 3],
    [0.001, 4],
    [0, 5],
  ])('%s of the maximum is step %i', (share, step) => {
    expect(heatStep(share)).toBe(step);
  });
});

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
