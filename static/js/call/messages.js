/** What is written during the call: read out by screen readers as it comes. */

export function newMessages(root, say) {
  const list = root.querySelector("[data-messages]");
  const form = root.querySelector("[data-message-form]");
  const seen = new Set();
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const field = form.elements.words;
    const words = field.value.trim();
    if (!words) return;
    field.disabled = true;
    try {
      await say(words);
      field.value = "";
    } finally {
      field.disabled = false;
      field.focus();
    }
  });
  return {
    show(messages) {
      for (const { id, name, words } of messages) {
        if (seen.has(id)) continue;
        seen.add(id);
        const item = document.createElement("li");
        const who = document.createElement("strong");
        who.textContent = `${name}: `;
        item.append(who, words);
        list.append(item);
        list.scrollTop = list.scrollHeight;
      }
    },
  };
}
