// The page's colours by what they mean, light and dark. A test holds every pair of text and ground to WCAG AA.

export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  readonly early: string;
  readonly onTime: string;
  readonly late: string;
  readonly lateStripe: string;
  readonly band: string;
  /** Ground and ink of a cell by how much of the maximum it has: full, ≥ 90 %, ≥ 75 %, ≥ 50 %, some, none. */
  readonly heat: readonly (readonly [ground: string, ink: string])[];
}

export const light: Palette = {
  paper: '#faf8f4',
  card: '#ffffff',
  ink: '#1c2530',
  muted: '#545e6b',
  rule: '#dedad1',
  accent: '#0b5563',
  early: '#2a7364',
  onTime: '#8fc1b3',
  late: '#b83a22',
  lateStripe: '#e9a796',
  band: '#eef0ec',
  heat: [
    ['#eef4f1', '#4a5a54'],
    ['#fdf0d8', '#5a4213'],
    ['#f9d59c', '#4d3305'],
    ['#eea765', '#361d02'],
    ['#bb4f2b', '#ffffff'],
    ['#7a1d1d', '#ffffff'],
  ],
};

export const dark: Palette = {
  paper: '#12171c',
  card: '#1a2027',
  ink: '#e8eaec',
  muted: '#a4adb7',
  rule: '#343d47',
  accent: '#7cc8d6',
  early: '#55b39c',
  onTime: '#2f6d61',
  late: '#f0836a',
  lateStripe: '#7d3222',
  band: '#1f272e',
  heat: [
    ['#1d2b29', '#a3b8b0'],
    ['#3a3120', '#ecd9b2'],
    ['#5a4320', '#f7e3bd'],
    ['#84521f', '#fff3e2'],
    ['#b4492a', '#ffffff'],
    ['#f08a78', '#2a0905'],
  ],
};

/** The palette as custom properties of CSS. */
export function customProperties({ heat, ...colours }: Palette): string {
  return [
    ...Object.entries(colours).map(([name, colour]) => `--${name}:${colour}`),
    ...heat.map(([ground, ink], step) => `--heat${step}:${ground};--heat${step}-ink:${ink}`),
  ].join(';');
}

/** The step of `heat` for a share of the maximum. */
export function heatStep(share: number): number {
  if (share >= 1) return 0;
  if (share >= 0.9) return 1;
  if (share >= 0.75) return 2;
  if (share >= 0.5) return 3;
  return share > 0 ? 4 : 5;
}
