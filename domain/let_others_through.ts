/**
 * Between two parts of long work: requests that waited are answered first. Each part holds the
 * event loop, since the file's driver is synchronous. Never inside a change.
 */
export const letOthersThrough = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
