/** One press copies a text of the page. Without scripts it is selected by hand. */
export function offerCopies(thenWhat) {
  for (const button of document.querySelectorAll("[data-copies]")) {
    const text = document.getElementById(button.dataset.copies);
    const said = button.parentElement.querySelector("[data-copied]");
    button.hidden = false;
    button.addEventListener("click", async () => {
      said.textContent = "";
      const copied = await copy(text);
      said.textContent = copied
        ? `Copied. ${thenWhat}`
        : "Your browser does not allow it. Press Ctrl and C to copy the text that is selected";
    });
  }
}

/** Where the clipboard is closed to pages, the text is at least selected. */
async function copy(text) {
  text.focus();
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
