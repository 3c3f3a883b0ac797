/** What is written during the call: read out by screen readers as it comes. */

export function newMessages(root, say) {
  const list = root.querySelector("[data-messages]");
  const form = root.querySelector("[data-message-form]");
  const problem = root.querySelector("[data-message-problem]");
  const panel = list.closest("details");
  const seen = new Set();
  let first = true;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const field = form.elements.words;
    const words = field.value.trim();
    if (!words || field.readOnly) return;
    // What is typed stays until it has arrived; it can be read again meanwhile.
    field.readOnly = true;
    problem.textContent = "";
    try {
      await say(words);
      field.value = "";
    } catch (error) {
      problem.textContent = error.said ?? "Not sent: there is no connection. Try again";
    } finally {
      field.readOnly = false;
      field.focus();
    }
  });
  return {
    show(messages) {
      const before = seen.size;
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
      // Somebody writes because they are not heard: it is not to be overlooked.
      if (seen.size > before && !first) panel.open = true;
      first = false;
    },
  };
}
