/** One measure of the last hours: its latest figure, a small picture, and the same in words. */
import { timeOfDay } from "@/domain/time.ts";
import { type Sample, samplesKept } from "@/domain/watching/reading.ts";

export interface Measure {
  readonly name: string;
  readonly of: (sample: Sample) => number;
  /** A figure with its unit. */
  readonly say: (value: number) => string;
}

/** In units of the drawing; a minute is one wide. */
const [wide, tall] = [samplesKept, 48];

export function Pulse({ measure, samples }: { measure: Measure; samples: readonly Sample[] }) {
  const { name, of, say } = measure;
  const values = samples.map(of);
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || samples.length < 2) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const y = (value: number) => tall - 2 - (most === 0 ? 0 : value / most) * (tall - 6);
  // The latest stands at the right, however few there are yet.
  const points = values.map((value, at) => `${wide - values.length + at},${y(value).toFixed(1)}`);
  const words = `${name}, ${timeOfDay(first.at)} to ${timeOfDay(last.at)}: ` +
    `from ${say(least)} to ${say(most)}, last ${say(values.at(-1)!)}`;
  return (
    <li class="pulse">
      <h3 class="pulse__name">{name}</h3>
      <p class="pulse__latest">{say(values.at(-1)!)}</p>
      <svg
        class="pulse__picture"
        role="img"
        aria-label={words}
        viewBox={`0 0 ${wide} ${tall}`}
        preserveAspectRatio="none"
      >
        <path class="pulse__ground" d={`M0 ${tall - 1}H${wide}`} />
        <polyline class="pulse__line" points={points.join(" ")} />
      </svg>
      <p class="pulse__most" aria-hidden="true">Most: {say(most)}</p>
    </li>
  );
}
