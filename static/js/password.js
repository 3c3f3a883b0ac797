/** Lets a person see the password they type, and hides it again before it is sent. */

export function showPasswords() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(".nhsuk-password-input__toggle");
    if (button) reveal(button, inputOf(button).type === "password");
  });
  document.addEventListener("submit", hideAll);
  addEventListener("pageshow", hideAll);
}

function reveal(button, shown) {
  inputOf(button).type = shown ? "text" : "password";
  button.textContent = shown ? "Hide" : "Show";
  button.setAttribute("aria-label", shown ? "Hide password" : "Show password");
}

function hideAll() {
  for (const button of document.querySelectorAll(".nhsuk-password-input__toggle")) {
    reveal(button, false);
  }
}

const inputOf = (button) => document.getElementById(button.getAttribute("aria-controls"));
