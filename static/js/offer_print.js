/** Opens the browser's own print dialogue. */

export function offerPrint() {
  const button = document.querySelector("[data-prints]");
  button.hidden = false;
  button.addEventListener("click", () => print());
}
