/** Times go on between two readings: what is over its time says so at that second. */

/** As domain/hubs/duration.ts writes it. */
function duration(seconds) {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds % 3600 / 60)];
  if (hours > 0) return inTwo(`${hours} h`, minutes, "min");
  return minutes > 0 ? inTwo(`${minutes} min`, seconds % 60, "s") : `${seconds} s`;
}

const inTwo = (first, rest, unit) => rest === 0 ? first : `${first} ${rest} ${unit}`;

export function countOn(root) {
  for (const each of root.querySelectorAll("[data-since]")) {
    const seconds = Number(each.dataset.since) + 1;
    each.dataset.since = String(seconds);
    each.querySelector("[data-seconds]").textContent = duration(seconds);
    const over = each.querySelector("[data-over]");
    if (over) over.hidden = seconds < Number(each.dataset.target);
  }
}
