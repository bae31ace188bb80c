/** Prints the usage if the command line has `--help` or `-h`, and returns whether it has. */
export function askedForHelp(usage: string): boolean {
  const asked = process.argv.slice(2).some((word) => word === '--help' || word === '-h');
  if (asked) console.log(usage);
  return asked;
}
