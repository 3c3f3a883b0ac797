/** One photograph in the list: what it looks like, how far it is, and what can be done with it. */
import { showSize } from "@/static/js/size.js";
import { hiddenWords } from "@/static/js/upload/choose.js";

export function newRow(list, name, bytes, say) {
  const element = make("li", "upload");
  const preview = make("div", "upload__preview");
  const title = make("p", "upload__name", name);
  const size = make("span", "quiet", ` ${showSize(bytes)}`);
  const words = make("p", "upload__words");
  const bar = make("progress", "upload__bar");
  const actions = make("div", "upload__do");
  const body = make("div", "upload__body");
  bar.max = 1;
  bar.hidden = true;
  bar.setAttribute("aria-label", say("howMuch", { name }));
  title.append(size);
  body.append(title, bar, words, actions);
  element.append(preview, body);
  list.append(element);

  return {
    element,
    name,
    /** `tone`: "bad", "good", or nothing. */
    say(text, tone) {
      words.textContent = text;
      if (tone) element.dataset.tone = tone;
      else delete element.dataset.tone;
    },
    show(canvas) {
      preview.replaceChildren(canvas);
    },
    resized(newBytes) {
      size.textContent = say("wasLarger", { size: showSize(newBytes), before: showSize(bytes) });
    },
    progress(part) {
      bar.hidden = part === undefined;
      if (part !== undefined) bar.value = part;
    },
    /** `[words, press]` for each; the focus stays in the row when what had it goes. */
    offer(...choices) {
      const hadFocus = actions.contains(document.activeElement);
      actions.replaceChildren(...choices.map(([text, press]) => {
        const button = make("button", "link-button", text);
        button.type = "button";
        button.append(hiddenWords(` ${name}`));
        button.addEventListener("click", press);
        return button;
      }));
      if (!hadFocus) return;
      element.tabIndex = -1;
      (actions.querySelector("button") ?? element).focus();
    },
    remove() {
      const next = element.nextElementSibling ?? element.previousElementSibling;
      const target = next?.querySelector("button") ?? list;
      element.remove();
      if (target === list) list.tabIndex = -1;
      target.focus();
    },
  };
}

function make(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
