/** What a choice opens is shown with it; "None of these" unchooses the others. */

const box = "input[type=radio],input[type=checkbox]";

export function openChoices() {
  document.addEventListener("change", (event) => {
    if (!event.target.matches(box)) return;
    unchooseOthers(event.target);
    showWhatIsChosen();
  });
  // Coming back to a page, the browser fills in choices after the page was drawn.
  addEventListener("pageshow", showWhatIsChosen);
  document.addEventListener("htmx:after:swap", showWhatIsChosen);
}

function showWhatIsChosen() {
  for (const input of document.querySelectorAll("input[data-aria-controls]")) {
    const part = document.getElementById(input.dataset.ariaControls);
    if (!part) continue;
    input.setAttribute("aria-controls", part.id);
    const kind = input.type === "radio" ? "radios" : "checkboxes";
    part.classList.toggle(`nhsuk-${kind}__conditional--hidden`, !input.checked);
  }
}

function unchooseOthers(input) {
  if (input.type !== "checkbox" || !input.checked) return;
  const alone = input.dataset.behaviour === "exclusive";
  for (const other of namesakes(input)) {
    if (other !== input && (alone || other.dataset.behaviour === "exclusive")) {
      other.checked = false;
    }
  }
}

/** A form gives one field of a name as itself, several as a list. */
function namesakes({ form, name }) {
  const found = form?.elements[name] ?? [];
  return found instanceof Element ? [found] : found;
}
