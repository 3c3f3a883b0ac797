/** A clock that stands still until it is moved. */
export function movingClock(start = "2026-03-02T09:30:00Z") {
  let now = new Date(start);
  return {
    now: () => now,
    forward({ days = 0, hours = 0, minutes = 0, seconds = 0 }): void {
      const moved = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
      now = new Date(now.getTime() + moved * 1000);
    },
  };
}
