// How a cause is introduced: as the likeliest, or after a likelier one that gives the same figure.

/** Openings of Vietnamese sentences, before "khi …" and before a verb. */
export interface LeadVi {
  readonly comesOut: string;
  readonly probably: string;
}

/** Openings of English sentences, before "if …", a participle, and a noun. */
export interface LeadEn {
  readonly comesOut: string;
  readonly was: string;
  readonly is: string;
}

export const likeliest: { readonly vi: LeadVi; readonly en: LeadEn } = {
  vi: { comesOut: 'Ra đúng', probably: 'Nhiều khả năng' },
  en: { comesOut: 'It comes out', was: 'It was probably', is: 'It is probably' },
};

export const also: { readonly vi: LeadVi; readonly en: LeadEn } = {
  vi: { comesOut: 'Cũng ra đúng', probably: 'Cũng có thể' },
  en: { comesOut: 'It also comes out', was: 'It may also have been', is: 'It may also be' },
};
