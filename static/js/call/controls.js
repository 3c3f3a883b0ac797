/** The buttons of a call: each says what it does now, and can be reached by keyboard. */

/** `on` by name of the button: `data-call-do="mute"`. */
export function newControls(root, on) {
  const button = (name) => root.querySelector(`[data-call-do="${name}"]`);
  root.addEventListener("click", (event) => {
    const name = event.target.closest?.("[data-call-do]")?.dataset.callDo;
    on[name]?.(event);
  });
  return {
    /** A switch says that it is on; its words name what a press does next. */
    set(name, { pressed, words, hidden = false }) {
      const found = button(name);
      if (!found) return;
      found.hidden = hidden;
      if (pressed !== undefined) found.setAttribute("aria-pressed", String(pressed));
      if (words) found.querySelector("[data-words]").textContent = words;
    },
  };
}

/** Cameras and microphones to choose from, by their names. */
export function offerDevices(root, devices, chosen) {
  for (const [kind, name] of [["videoinput", "video"], ["audioinput", "audio"]]) {
    const list = root.querySelector(`select[data-device="${name}"]`);
    if (!list) continue;
    const found = devices.filter((each) => each.kind === kind);
    list.replaceChildren(...found.map(({ deviceId, label }, at) => {
      const option = document.createElement("option");
      option.value = deviceId;
      option.textContent = label || `${name === "video" ? "Camera" : "Microphone"} ${at + 1}`;
      return option;
    }));
    list.closest("div").hidden = found.length < 2;
    list.onchange = () => chosen(name, list.value);
  }
}
