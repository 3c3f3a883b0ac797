/**
 * `<form data-survey-in-place data-autosave>`: sent without leaving the page; the thanks behind it take its
 * place. Whatever is not taken goes the plain way, to a page that says why.
 */
import { send } from "@/static/js/send.js";

export function sendInPlace() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches("[data-survey-in-place]")) return;
    event.preventDefault();
    void sent(form);
  });
}

async function sent(form) {
  const chosen = form.querySelector("[name=experience]:checked");
  const fields = new URLSearchParams(new FormData(form));
  if (!chosen || await send(form.dataset.autosave, fields) !== "taken") return form.submit();
  const thanks = form.parentElement.querySelector("[data-survey-thanks]");
  form.hidden = true;
  thanks.hidden = false;
  thanks.focus();
}
