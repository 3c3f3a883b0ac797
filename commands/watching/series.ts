/**
 * Numbers as Prometheus reads them (its text format, version 0.0.4). What stands before a number is
 * written out when the line first comes, so that thousands are told in a millisecond or two
 * (docs/decisions/0045-numbers-for-a-monitor.md).
 */
type Labels = readonly string[];

export interface Counter {
  /** Its labels' values in order. */
  add(labels?: Labels, by?: number): void;
}

export interface Gauge {
  set(value: number, labels?: Labels): void;
  /** None of its lines is told until it is set again. */
  clear(): void;
}

export interface Histogram {
  observe(value: number, labels?: Labels): void;
}

export interface Series {
  counter(name: string, help: string, ...labelNames: readonly string[]): Counter;
  gauge(name: string, help: string, ...labelNames: readonly string[]): Gauge;
  histogram(
    name: string,
    help: string,
    upTo: readonly number[],
    ...labelNames: readonly string[]
  ): Histogram;
  text(): string;
}

export const contentType = "text/plain; version=0.0.4; charset=utf-8";

interface Line {
  readonly before: string;
  value: number;
}

export function newSeries(): Series {
  const families: (() => string)[] = [];
  return {
    counter(name, help, ...labelNames) {
      const lines = new Map<string, Line>();
      families.push(() => told(name, help, "counter", lines));
      return {
        add: (labels = [], by = 1) => void (lineOf(lines, name, labelNames, labels).value += by),
      };
    },
    gauge(name, help, ...labelNames) {
      const lines = new Map<string, Line>();
      families.push(() => told(name, help, "gauge", lines));
      return {
        set: (value, labels = []) => void (lineOf(lines, name, labelNames, labels).value = value),
        clear: () => lines.clear(),
      };
    },
    histogram: (name, help, upTo, ...labelNames) =>
      histogram({ name, help, upTo, labelNames }, families),
    text: () => families.map((family) => family()).join(""),
  };
}

interface Asked {
  readonly name: string;
  readonly help: string;
  readonly upTo: readonly number[];
  readonly labelNames: Labels;
}

interface Spread {
  /** A step each, then what is above them all. */
  readonly counts: number[];
  readonly befores: readonly string[];
  readonly ends: readonly [sum: string, count: string];
  sum: number;
  /** Its lines as they were last told, while nothing was added. */
  told: string | undefined;
}

function histogram({ name, help, upTo, labelNames }: Asked, families: (() => string)[]): Histogram {
  const spreads = new Map<string, Spread>();
  const steps = [...upTo.map(String), "+Inf"];
  const begun = (labels: Labels): Spread => ({
    counts: steps.map(() => 0),
    befores: steps.map((step) =>
      before(`${name}_bucket`, [...labelNames, "le"], [...labels, step])
    ),
    ends: [before(`${name}_sum`, labelNames, labels), before(`${name}_count`, labelNames, labels)],
    sum: 0,
    told: undefined,
  });
  families.push(() => {
    let text = head(name, help, "histogram");
    for (const spread of spreads.values()) text += spread.told ??= linesOf(spread);
    return text;
  });
  return {
    observe(value, labels = []) {
      const key = labels.join("\n");
      let spread = spreads.get(key);
      if (!spread) spreads.set(key, spread = begun(labels));
      const step = upTo.findIndex((limit) => value <= limit);
      spread.counts[step < 0 ? upTo.length : step]!++;
      spread.sum += value;
      spread.told = undefined;
    },
  };
}

function linesOf({ counts, befores, ends, sum }: Spread): string {
  let text = "";
  let count = 0;
  for (let at = 0; at < counts.length; at++) text += `${befores[at]}${count += counts[at]!}\n`;
  return `${text}${ends[0]}${sum}\n${ends[1]}${count}\n`;
}

function lineOf(lines: Map<string, Line>, name: string, labelNames: Labels, labels: Labels): Line {
  const key = labels.join("\n");
  let line = lines.get(key);
  if (!line) lines.set(key, line = { before: before(name, labelNames, labels), value: 0 });
  return line;
}

const head = (name: string, help: string, type: string): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;

function told(name: string, help: string, type: string, lines: Map<string, Line>): string {
  let text = head(name, help, type);
  for (const line of lines.values()) text += `${line.before}${line.value}\n`;
  return text;
}

function before(name: string, labelNames: Labels, labels: Labels): string {
  const pairs = labelNames.map((label, at) => `${label}="${escaped(labels[at] ?? "")}"`);
  return pairs.length === 0 ? `${name} ` : `${name}{${pairs.join(",")}} `;
}

const escaped = (value: string): string =>
  value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
