/** What is said about each photograph: on the page for the first, in templates for the others. */

export function newAbouts(root, { changed }) {
  const sections = new Map();
  const photographs = new Map();
  let current;

  function learn(element) {
    const told = JSON.parse(element.dataset.viewed);
    const known = photographs.get(told.id);
    // What was drawn since, and has not arrived, nobody could tell of.
    const unsaved = known?.marks.filter(({ id }) => id === undefined) ?? [];
    // The same object for as long as the page is open: panes hold it.
    photographs.set(
      told.id,
      Object.assign(known ?? {}, told, { marks: [...told.marks, ...unsaved] }),
    );
    return told.id;
  }
  for (const template of root.querySelectorAll("template[data-viewed]")) learn(template);
  for (const template of root.querySelectorAll("template[data-about]")) {
    const section = template.content.firstElementChild;
    sections.set(learn(section), section);
  }
  const first = root.querySelector("#about");
  current = learn(first);
  sections.set(current, first);

  document.addEventListener("htmx:after:swap", () => {
    const section = root.querySelector("#about");
    if (!section || [...sections.values()].includes(section)) return;
    const id = learn(section);
    sections.set(id, section);
    // It was asked for, and meanwhile somebody went on.
    if (id !== current) section.replaceWith(sections.get(current));
    changed(photographs.get(id));
  });

  function swap() {
    const [from, to] = [root.querySelector("#about"), sections.get(current)];
    if (from === to) return;
    const hadFocus = from.contains(document.activeElement);
    from.replaceWith(to);
    globalThis.htmx?.process(to);
    if (hadFocus) root.querySelector(".pane").focus({ preventScroll: true });
  }

  return {
    photographs,
    choose: (id) => void (current = id),
    show: swap,
    refresh: () => sections.get(current).dispatchEvent(new Event("refresh")),
    comparedWith: () => photographs.get(sections.get(current).querySelector("[name=with]")?.value),
  };
}
