const minute = 60_000;

/** `2 days, 3 hours and 12 minutes`, begun minutes counted whole. */
export function lengthInWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.ceil(milliseconds / minute));
  const parts = [
    [Math.floor(minutes / 1440), "day"],
    [Math.floor(minutes / 60) % 24, "hour"],
    [minutes % 60, "minute"],
  ] as const;
  const said = parts.filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`);
  if (said.length < 2) return said[0] ?? "nothing";
  return `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
}
