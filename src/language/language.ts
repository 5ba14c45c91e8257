/** The two languages the program speaks. Documents are always Vietnamese. */
export type Language = 'vi' | 'en';

/** One phrase in both languages. */
export type Text = Readonly<Record<Language, string>>;
