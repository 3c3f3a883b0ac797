/**
 * Where somebody goes by a form they have sent. The server's word that the call has changed may be
 * here before its answer to the form, and a page that loads itself anew would cancel that answer.
 */

/** An answer that takes longer has been lost; then the page shows what is so. */
const longest = 8000;

/** @param {(to: () => void, milliseconds: number) => unknown} later */
export function goingFrom(page, later = setTimeout) {
  let going = false;
  page.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) going = true;
  });
  return {
    /** Turns to another page, unless somebody is on their way to one. */
    turn(to) {
      if (going) later(to, longest);
      else to();
    },
  };
}
