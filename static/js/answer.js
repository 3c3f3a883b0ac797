/** An answer's form by the keyboard: Enter leads from the diagnosis to the plan, and what an outcome asks for opens. */

export function prepareAnswer() {
  const diagnosis = document.getElementById("diagnosis");
  const form = diagnosis?.form;
  if (!form) return;
  form.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.isComposing;
    if (event.key !== "Enter" || !plain || !event.target.matches("input[type=text]")) return;
    // It would press the form's first button.
    event.preventDefault();
    if (event.target === diagnosis) document.getElementById("plan").focus();
  });
  form.addEventListener("change", ({ target }) => {
    if (target.name === "outcome") openFor(form, target.value);
  });
}

function openFor(form, outcome) {
  for (const part of form.querySelectorAll("details[data-opens-for]")) {
    if (part.dataset.opensFor.split(" ").includes(outcome)) part.open = true;
  }
}
