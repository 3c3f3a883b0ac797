/** Words on the stage for those who see it, and aloud for those who do not. */

export function newSay(line) {
  let timer;
  return (words, { stay = false } = {}) => {
    clearTimeout(timer);
    line.textContent = words;
    line.hidden = words === "";
    if (words === "") return;
    document.getElementById("announcer").textContent = words;
    if (!stay) timer = setTimeout(() => line.hidden = true, 5000);
  };
}
