/** Opens the browser's own print dialogue. */

const button = document.querySelector("[data-prints]");
button.hidden = false;
button.addEventListener("click", () => print());
