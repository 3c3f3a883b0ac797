/** "45 s", "5 min", "1 min 5 s", "2 h 3 min": at a desk each second is seen, and none that says nothing. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole % 3600 / 60)];
  if (hours > 0) return inTwo(`${hours} h`, minutes, "min");
  return minutes > 0 ? inTwo(`${minutes} min`, whole % 60, "s") : `${whole} s`;
}

const inTwo = (first: string, rest: number, unit: string): string =>
  rest === 0 ? first : `${first} ${rest} ${unit}`;
