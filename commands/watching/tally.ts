/** What a minute comes to, for the administrator's page; begun anew with each sample. */
export interface Tally {
  requests: number;
  slowestMs: number;
  faults: number;
  heldMs: number;
  writes: number;
  slowestWriteMs: number;
}

export const newTally = (): Tally => ({
  requests: 0,
  slowestMs: 0,
  faults: 0,
  heldMs: 0,
  writes: 0,
  slowestWriteMs: 0,
});
