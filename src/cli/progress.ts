/**
 * Says at each tenth how far something has come: `Briefs: 20 of 94`. Lines that stay, so that a log
 * file reads as the terminal does.
 */
export function progressOf(what: string): (done: number, all: number) => void {
  return (done, all) => {
    if (done === all || done % Math.ceil(all / 10) === 0) {
      console.log(`${what}: ${String(done)} of ${String(all)}`);
    }
  };
}
