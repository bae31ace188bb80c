/** What may be typed or sent in an address, and must come to nothing: what it is, and itself. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['10,000 characters', 'Khmeimim '.repeat(1111)],
  ['10,000 letters without a space', 'x'.repeat(10_000)],
  ['only spaces', '     '],
  ['only quotation marks', '""""“”«»'],
  ['an open quotation mark', '"stabilizing'],
  ['HTML', '<img src=x onerror="document.title=1">'],
  ['a script', '</script><script>document.title=1</script>'],
  ['a regular expression', '(a+)+$ [^\\ .*?{1,999999}'],
  ['a path', '../../etc/passwd?%00'],
  ['right to left with overrides', '\u202Eحميميم\u202C \u2067abc\u2069'],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈💥'],
  ['control characters', '\u0000\u0007\u001B[31m'],
  ['Pagefind’s own signs', 'ʬ ʭ ʭnrussiaʬ'],
  ['prototype names', '__proto__ constructor toString'],
];
