/** What a request tells the one who counts, and what its pages ask; commands/watching/ is the one. */
import type { Fault, Reading, Sample } from "@/domain/watching/reading.ts";

export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  /** The pattern of its address. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** What was thrown and became a page. */
  readonly error?: Error | undefined;
}

export interface Watch {
  answered(request: AnsweredRequest): void;
  /** Everything, as Prometheus reads it. */
  metrics(): Promise<{ readonly text: string; readonly contentType: string }>;
  reading(): Promise<Reading>;
  /** The oldest first. */
  samples(): readonly Sample[];
  /** The latest first. */
  faults(): readonly Fault[];
}
