/** What a test of a browser's camera, sound and network found, in one word and in what to do about it. */
import { z } from "zod";
import {
  type TestedPart,
  testedParts,
  type TestVerdict,
  testVerdicts,
} from "@/db/schema/devices.ts";

export type TestedParts = Readonly<Partial<Record<TestedPart, TestVerdict>>>;

export const everyPart = testedParts;
const ways = ["direct", "turn_udp", "turn_tcp", "turn_tls"] as const;
const needed = ["camera", "microphone", "loudspeaker", "throughput"] as const;
const fromBest: readonly TestVerdict[] = ["good", "poor", "failed"];

/** One way through the network is enough; of everything else each part counts. */
export function worstOf(parts: TestedParts): TestVerdict {
  const tried: readonly TestVerdict[] = ways.map((way) => parts[way] ?? "not_tried")
    .filter((each) => each !== "not_tried");
  const network = tried.length === 0
    ? "not_tried"
    : fromBest.find((verdict) => tried.includes(verdict))!;
  const all = [...needed.map((part) => parts[part] ?? "not_tried"), network];
  return fromBest.findLast((verdict) => all.includes(verdict)) ?? "not_tried";
}

const verdict = z.enum(testVerdicts).default("not_tried");
const measure = (most: number) => z.coerce.number().min(0).max(most).optional();

export const SelfTestForm = z.object({
  byItself: z.literal("yes").optional(),
  ...Object.fromEntries(testedParts.map((part) => [part, verdict])) as Record<
    TestedPart,
    typeof verdict
  >,
  kilobits: measure(10_000_000),
  roundTripMs: measure(100_000),
  lossPercent: measure(100),
}).transform(({ byItself, kilobits, roundTripMs, lossPercent, ...parts }) => ({
  byItself: byItself === "yes",
  parts: parts as TestedParts,
  measures: Object.fromEntries(
    Object.entries({ kilobits, roundTripMs, lossPercent })
      .filter((each): each is [string, number] => each[1] !== undefined),
  ),
}));
export type SelfTestInput = z.output<typeof SelfTestForm>;

export const testedPartLabels: Readonly<Record<TestedPart, string>> = {
  camera: "Camera",
  microphone: "Microphone",
  loudspeaker: "Loudspeaker",
  direct: "Direct way through the network",
  turn_udp: "By relay, over UDP",
  turn_tcp: "By relay, over TCP",
  turn_tls: "By relay, over TLS",
  throughput: "Speed of the line",
};

export const verdictLabels: Readonly<Record<TestVerdict, string>> = {
  good: "Works",
  poor: "Poor",
  failed: "Does not work",
  not_tried: "Not tried",
};

/** What somebody at the tablet, or whoever they call, can do about it. */
export const remedies: Readonly<Record<TestedPart, string>> = {
  camera:
    "Press the sign beside the address and allow the camera. See that nothing covers it, and " +
    "that no other program uses it.",
  microphone:
    "Press the sign beside the address and allow the microphone. Unplug headphones, and " +
    "try again.",
  loudspeaker: "Turn the sound up with the keys at the side. See that no headphones are connected.",
  direct:
    "Calls can still go by a relay. Where no relay works either, ask whoever looks after the " +
    "router to let UDP out.",
  turn_udp: "The router lets no UDP out to the relay. Calls go by TCP, and may stutter.",
  turn_tcp: "The router lets no TCP out to the relay’s port.",
  turn_tls: "The router lets nothing out to the relay. Ask whoever looks after it to allow its " +
    "address on port 443.",
  throughput: "Bring the tablet nearer to the Wi-Fi, and stop what else uses the line.",
};
