/** Inside a `<form data-autosave="…">`: says "Saved at 2:31pm", or why not yet. */
export function AutosaveStatus() {
  return <p class="autosave" data-autosave-status role="status" aria-live="polite"></p>;
}
