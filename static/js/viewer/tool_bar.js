/** The buttons, menus and sliders under the stage; they show what is on. */

export function newTools(element, { run, shine }) {
  const menus = [...element.querySelectorAll("details")];
  const zoom = element.querySelector("[data-zoom]");
  const button = (name) => element.querySelector(`[data-do=${name}]`);
  const press = (name, on) => button(name)?.setAttribute("aria-pressed", String(on));

  element.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-do]");
    if (!pressed) return;
    const menu = pressed.closest("details");
    run(pressed.dataset.do);
    // What is drawn next lies under an open menu.
    if (pressed.dataset.tool !== undefined) menu.open = false;
  });
  element.addEventListener("input", ({ target }) => {
    if (target.dataset.light) shine({ [target.dataset.light]: Number(target.value) });
  });
  for (const menu of menus) {
    menu.addEventListener("toggle", () => {
      if (menu.open) menus.forEach((other) => other.open = other === menu);
    });
  }
  document.addEventListener("pointerdown", ({ target }) => {
    for (const menu of menus) if (!menu.contains(target)) menu.open = false;
  });
  if (!document.fullscreenEnabled) button("full").hidden = true;

  return {
    press,
    showZoom({ place }) {
      const words = `${Math.round(place.scale * 100)}%`;
      if (zoom.textContent !== words) zoom.textContent = words;
    },
    showTool(shape) {
      for (const each of element.querySelectorAll("[data-tool]")) {
        press(each.dataset.do, each.dataset.do === shape);
      }
    },
    showLight(light) {
      for (const slider of element.querySelectorAll("[data-light]")) {
        slider.value = light[slider.dataset.light];
      }
    },
    showComparing(comparing) {
      press("beside", comparing.beside());
      press("flicker", comparing.flickers());
    },
  };
}
