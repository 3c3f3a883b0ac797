/** Not of speed: how often something acknowledged was lost, or left half done, in fifty kills. */
import { killRepeatedly } from "@/tests/process/killing/rounds.ts";

export const name = "lost or half done after 50 kills";
export const unit = "things";
export const goal = "<=0";

export async function measure(): Promise<number> {
  const { violations } = await killRepeatedly(50, 4711);
  for (const words of violations) Deno.stderr.writeSync(new TextEncoder().encode(`${words}\n`));
  return violations.length;
}
