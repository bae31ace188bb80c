/** The language that a spelling is written in, as far as its script tells; null for Latin script. */
export function scriptOf(spelling: string): 'ar' | 'ru' | null {
  if (/\p{Script=Arabic}/u.test(spelling)) return 'ar';
  return /\p{Script=Cyrillic}/u.test(spelling) ? 'ru' : null;
}
