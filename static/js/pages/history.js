/** Questions that hang on an earlier answer come and go with it; a checklist says its score. */

const form = document.querySelector("form.history-form");
const hanging = [...form.querySelectorAll("[data-asked-when]")];

/** In the order of the page: a question behind one that is not asked is not asked either. */
function showWhatIsAsked() {
  const answers = new FormData(form);
  const unasked = new Set();
  for (const part of hanging) {
    const { question, askedWhen, askedFor } = part.dataset;
    const isAsked = !unasked.has(askedWhen) &&
      answers.getAll(askedWhen).some((answer) => JSON.parse(askedFor).includes(answer));
    if (!isAsked) unasked.add(question);
    part.hidden = !isAsked;
  }
}

function sayScores() {
  for (const list of form.querySelectorAll("[data-weights]")) {
    const weights = JSON.parse(list.dataset.weights);
    const said = list.querySelector("[data-score]");
    const ticked = [...list.querySelectorAll("input:checked")].map(({ value }) => value);
    const known = ticked.length > 0 && !ticked.includes("not_known");
    const score = ticked.reduce((sum, value) => sum + (weights[value] ?? 0), 0);
    const words = known ? String(score) : "none yet";
    if (said.textContent !== words) said.textContent = words;
  }
}

/** Whoever types an answer knows it. What was typed stays when the box is ticked. */
function untickNotKnown({ target }) {
  const box = form.querySelector(
    `[data-not-known="${target.name?.replace(/-(day|month|year)$/, "")}"] input`,
  );
  if (box && box !== target && box.checked && target.value !== "") {
    box.checked = false;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function show() {
  showWhatIsAsked();
  sayScores();
}

for (const words of form.querySelectorAll("[data-asked-words]")) words.remove();
form.addEventListener("input", untickNotKnown);
// After choices.js has unchosen what does not go together.
form.addEventListener("change", () => setTimeout(show));
// Coming back to a page, the browser fills in choices after the page was drawn.
addEventListener("pageshow", show);
show();
