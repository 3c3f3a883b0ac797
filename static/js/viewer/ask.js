/** Asks for one thing in a dialog; undefined where the person would rather not. */

export function ask(id, fault = () => "") {
  const dialog = document.getElementById(id);
  const input = dialog.querySelector("input");
  const check = () => input.setCustomValidity(fault(input.value.trim()));
  const close = () => dialog.close("");
  input.value = "";
  check();
  input.addEventListener("input", check);
  dialog.querySelector("[data-close]").addEventListener("click", close, { once: true });
  dialog.returnValue = "";
  dialog.showModal();
  input.focus();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => {
      input.removeEventListener("input", check);
      answer(dialog.returnValue === "yes" ? input.value.trim() : undefined);
    }, { once: true });
  });
}
