/** What the form says of the photographs chosen in it, as it is sent with each. */

const names = ["lesionId", "bodySite", "bodySide", "takenBy", "intimateAskedBy"];

/** As it stands when the photograph is chosen; what was left empty is not sent. */
export function saidIn(form, kind) {
  const fields = new FormData(form);
  const answers = names.map((name) => [name, fields.get(name)])
    .filter(([, value]) => typeof value === "string" && value !== "");
  return { kind, ...Object.fromEntries(answers) };
}
