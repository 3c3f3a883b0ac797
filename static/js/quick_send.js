/** `<form data-quick-send>`: Ctrl + Enter (or ⌘ + Enter) presses its main button, even while typing. */
export function sendByKey() {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    const form = event.target.closest?.("form[data-quick-send]");
    if (!form) return;
    event.preventDefault();
    form.requestSubmit();
  });
}
