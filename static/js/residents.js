/**
 * `<input data-find-resident="patientId">` narrows the list of that name by name or room. Options are
 * taken out and put back, for Safari shows those that are hidden.
 */
export function findResidents() {
  for (const box of document.querySelectorAll("[data-find-resident]")) {
    narrow(box, document.getElementById(box.dataset.findResident));
  }
}

function narrow(box, select) {
  const found = document.querySelector("[data-found-residents]");
  const [nobody, ...all] = select.options;
  box.closest("[hidden]").hidden = false;
  box.addEventListener("input", () => {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    const fitting = words.length === 0 ? all : all.filter((each) => fits(each.text, words));
    const before = select.value;
    select.replaceChildren(nobody, ...fitting);
    select.value = fitting.length === 1 && words.length > 0 ? fitting[0].value : before;
    if (select.selectedIndex < 0) select.value = "";
    found.textContent = words.length === 0 ? "" : say(fitting);
  });
  // Return would send the form: here it only means "this one".
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
}

/** Each word begins a name, or is the room. */
function fits(text, words) {
  const parts = plain(text).split(/[\s,-]+/);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}

const plain = (text) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

function say(fitting) {
  if (fitting.length === 0) return "Nobody here has this name or room";
  return fitting.length === 1 ? `Chosen: ${fitting[0].text}` : `${fitting.length} residents`;
}
