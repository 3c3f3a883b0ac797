/** What a waiting home reads of its place and its wait. */
import type { PlaceInQueue } from "@/domain/calls/queue.ts";

export interface WaitingWords {
  readonly place: string;
  readonly wait: string;
  readonly because: string;
}

export function waitingWords({ place, expected }: PlaceInQueue): WaitingWords {
  const { seconds, because } = expected;
  const where = place === 1 ? "Your call is next" : `Your call is number ${place} in the queue`;
  return {
    place: where,
    wait: seconds === null
      ? "How long you will wait is not known"
      : seconds === 0
      ? "Somebody should answer within a minute"
      : `You may wait about ${minutes(seconds)}`,
    because: `${because}.`,
  };
}

function minutes(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds / 60));
  return whole === 1 ? "1 minute" : `${whole} minutes`;
}
