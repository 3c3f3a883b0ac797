/** Says how much may still be typed: at once to the eye, after a pause to the ear. */

const pause = 1000;

export function countCharacters() {
  let waiting;
  document.addEventListener("input", (event) => {
    const group = event.target.closest?.(".nhsuk-character-count");
    if (!group) return;
    const words = show(group, event.target);
    clearTimeout(waiting);
    waiting = setTimeout(() => say(group, words), pause);
  });
  for (const group of document.querySelectorAll(".nhsuk-character-count")) {
    const area = group.querySelector("textarea");
    if (area?.value) show(group, area);
  }
}

function show(group, area) {
  const left = Number(group.dataset.maxlength) - area.value.length;
  const message = group.querySelector(".nhsuk-character-count__message");
  const characters = Math.abs(left) === 1 ? "character" : "characters";
  const words = left < 0
    ? `You have ${-left} ${characters} too many`
    : `You have ${left} ${characters} remaining`;
  message.textContent = words;
  message.classList.toggle("nhsuk-hint", left >= 0);
  message.classList.toggle("nhsuk-error-message", left < 0);
  area.classList.toggle("nhsuk-textarea--error", left < 0);
  return words;
}

function say(group, words) {
  let voice = group.querySelector("[aria-live]");
  if (!voice) {
    voice = document.createElement("div");
    voice.className = "nhsuk-u-visually-hidden";
    voice.setAttribute("aria-live", "polite");
    group.append(voice);
  }
  voice.textContent = words;
}
