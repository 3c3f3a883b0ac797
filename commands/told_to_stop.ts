/** Resolves with the name of the first signal that asks the process to stop. */
export function toldToStop(): Promise<string> {
  return new Promise((told) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      Deno.addSignalListener(signal, () => told(signal));
    }
  });
}
