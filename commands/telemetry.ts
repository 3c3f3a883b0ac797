/**
 * Deno can tell a collector of every request by itself (OTEL_DENO). Its spans hold the whole
 * address, and ours hold tokens of links and what somebody searched for; nothing takes it out of
 * them (2.9.6: what is set again stands beside it). Numbers hold none of it.
 */
import { BadSetting } from "@/commands/settings.ts";

/** Throws BadSetting where spans or lines of the console would be sent. */
export function refuseTellingSpans(environment: Readonly<Record<string, string>>): void {
  const { OTEL_DENO: on = "", OTEL_TRACES_SAMPLER: sampler, OTEL_DENO_CONSOLE: lines } =
    environment;
  if (["", "0", "false"].includes(on)) return;
  if (sampler !== "always_off") {
    throw new BadSetting(
      "OTEL_DENO would send the addresses of pages to the collector, and with them tokens and " +
        "patients’ data. Set OTEL_TRACES_SAMPLER=always_off: numbers are sent all the same",
    );
  }
  if (lines !== "ignore") {
    throw new BadSetting(
      "OTEL_DENO would send what is printed to the collector. Set OTEL_DENO_CONSOLE=ignore",
    );
  }
}
