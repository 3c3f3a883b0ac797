/** The error summary takes the focus when its page opens, and its links lead into the fields. */

export function showErrors() {
  focusSummary(document);
  document.addEventListener("htmx:after:swap", () => focusSummary(document));
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".nhsuk-error-summary a[href^='#']");
    if (link && focusField(link.hash.slice(1))) event.preventDefault();
  });
}

function focusSummary(within) {
  const summary = within.querySelector(".nhsuk-error-summary:not([data-shown])");
  if (!summary) return;
  summary.dataset.shown = "";
  summary.tabIndex = -1;
  summary.focus();
  summary.addEventListener("blur", () => summary.removeAttribute("tabindex"), { once: true });
}

/** A date or another group has no focus of its own: its first box gets it. */
function focusField(id) {
  const found = document.getElementById(decodeURIComponent(id));
  const box = found?.matches("input,select,textarea,button")
    ? found
    : found?.querySelector("input,select,textarea");
  if (!box) return false;
  const heading = box.closest("fieldset")?.querySelector("legend") ??
    document.querySelector(`label[for="${CSS.escape(box.id)}"]`) ?? box;
  heading.scrollIntoView();
  box.focus({ preventScroll: true });
  return true;
}
