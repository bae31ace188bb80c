/** Whether `--help` or `-h` is asked for; the usage is printed then. */
export function askedForHelp(usage: string): boolean {
  const asked = process.argv.slice(2).some((word) => word === '--help' || word === '-h');
  if (asked) console.log(usage);
  return asked;
}
