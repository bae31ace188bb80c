interface LogEvent {
  level: string;
  message: string;
}

/** Astro's log of a build: its warnings and errors, and how many files it has rendered. */
export default function buildLog(): { write: (event: LogEvent) => void } {
  let rendered = 0;
  return {
    write({ level, message }) {
      if (level === 'error') console.error(message);
      else if (level === 'warn') console.warn(message);
      else if (message.includes('├─') && ++rendered % 100 === 0) {
        console.log(`Pages: ${String(rendered)} files rendered`);
      }
    },
  };
}
