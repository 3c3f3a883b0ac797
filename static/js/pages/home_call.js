/** A home's call: whom it is about, and the photographs that the hub asks for. */
import { oneAtATime, readPart } from "@/static/js/live/read_part.js";
import { findResidents } from "@/static/js/residents.js";

findResidents();

const root = document.querySelector("[data-take-photograph]");
if (root) takeWhatIsAsked(root);

function takeWhatIsAsked(root) {
  const { takePhotograph: address, script } = root.dataset;
  let taking;
  const read = oneAtATime(async () => {
    await readPart(address, "#call-photographs");
    await tell();
  });
  document.addEventListener("call-changed", () => void read());
  void tell();

  /** Its script is fetched once somebody asks: a home's line is thin. */
  async function tell() {
    const { asked, intimate } = root.querySelector("#call-photographs").dataset;
    if (asked) taking ??= import(script);
    await taking?.catch(() => (taking = undefined));
    const detail = asked
      ? { address: `${address}/${asked}`, intimate: intimate !== undefined }
      : null;
    root.dispatchEvent(new CustomEvent("photograph-asked", { detail }));
  }
}
