/**
 * An answer's form by the keyboard: Enter leads from the diagnosis to the plan, and what an outcome
 * asks for opens. Cases take one another's place in the page, so the whole document is listened to.
 */

export function prepareAnswer() {
  document.addEventListener("keydown", (event) => {
    const form = formOf(event.target);
    const plain = !event.ctrlKey && !event.metaKey && !event.isComposing;
    if (!form || event.key !== "Enter" || !plain || !event.target.matches("input[type=text]")) {
      return;
    }
    // It would press the form's first button.
    event.preventDefault();
    if (event.target.name === "diagnosis") form.elements.plan.focus();
  });
  document.addEventListener("change", ({ target }) => {
    const form = formOf(target);
    if (form && target.name === "outcome") openFor(form, target.value);
  });
}

const formOf = (target) => target.form?.elements.diagnosis ? target.form : undefined;

function openFor(form, outcome) {
  for (const part of form.querySelectorAll("details[data-opens-for]")) {
    if (part.dataset.opensFor.split(" ").includes(outcome)) part.open = true;
  }
}
