/** Whether what is printed may have colours: in a terminal, unless `NO_COLOR` is set (https://no-color.org/). */
export function wantsColours(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}
