/** Words for the person at the terminal; the log is for machines and never holds what is said here. */
export function say(words: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(words));
}

/** The same, where standard output is the log. */
export function sayAside(words: string): void {
  Deno.stderr.writeSync(new TextEncoder().encode(words));
}
