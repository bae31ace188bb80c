/**
 * Prints the progress at each tenth: `Briefs: 20 of 94`. It prints whole lines, so that a log file
 * reads like the terminal.
 */
export function progressOf(what: string): (done: number, all: number) => void {
  return (done, all) => {
    if (done === all || done % Math.ceil(all / 10) === 0) {
      console.log(`${what}: ${String(done)} of ${String(all)}`);
    }
  };
}
