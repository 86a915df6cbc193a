/** Says on stderr what became of a run that Ctrl-C ended, and ends it as shells expect. @param what - `3 of 8 scenarios are in acme.har` */
export function stopped(what: string): undefined {
  process.exitCode = 130;
  process.stderr.write(`ringback: stopped before the end: ${what}\n`);
}
