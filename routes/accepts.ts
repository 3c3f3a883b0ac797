/** Does an Accept-Encoding header take this encoding? `br;q=0` is a refusal. */
export function accepts(accepted: string, encoding: string): boolean {
  const asked = accepted.split(",").map((each) => each.trim().toLowerCase());
  return asked.some((each) => {
    const [name, ...settings] = each.split(";").map((part) => part.trim());
    return name === encoding && !settings.some((setting) => /^q=0(\.0*)?$/.test(setting));
  });
}
