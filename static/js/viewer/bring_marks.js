/** What is drawn on another photograph of the patient comes once somebody looks at that. */

export async function bringMarks(photograph, { redraw, say }) {
  const { marksAt } = photograph;
  if (!marksAt) return;
  photograph.marksAt = undefined;
  try {
    const answer = await fetch(marksAt, { credentials: "same-origin", redirect: "manual" });
    if (!answer.ok) throw new Error(`Cannot open ${marksAt}: ${answer.status}`);
    const { marks, scale } = await answer.json();
    // What was drawn on it meanwhile stays.
    const drawn = photograph.marks.filter(({ id }) => !marks.some((each) => each.id === id));
    photograph.marks = [...marks, ...drawn];
    photograph.scale ??= scale;
    redraw();
  } catch {
    photograph.marksAt = marksAt;
    say("The marks of the other photograph could not be opened. Choose it again", { stay: true });
  }
}
