export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** How each is written, and named to readers and programs. */
export const locales = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
