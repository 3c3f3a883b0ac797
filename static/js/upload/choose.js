/** The ways in which photographs are chosen: from files, with the camera, by dropping them. */

/** `chosen(file, kind)` for each, in their order. */
export function watchChoices(form, say, chosen) {
  for (const input of form.querySelectorAll("input[type=file]")) {
    takeFrom(input, chosen, input.name);
    offerCamera(input, say, chosen);
    acceptDrops(input, chosen);
  }
  // A photograph let go beside a field would replace the page.
  for (const kind of ["dragover", "drop"]) {
    document.addEventListener(kind, (event) => {
      if (!event.dataTransfer?.types.includes("Files") || event.defaultPrevented) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    });
  }
}

function takeFrom(input, chosen, kind) {
  const take = () => {
    for (const file of [...input.files]) chosen(file, kind);
    input.value = "";
  };
  input.addEventListener("change", take);
  // On a slow line somebody may have chosen before this script came.
  take();
}

/** Only phones and tablets open a camera from a page; elsewhere the button would open the files. */
function offerCamera(input, say, chosen) {
  if (!matchMedia("(pointer: coarse)").matches) return;
  const camera = document.createElement("input");
  camera.type = "file";
  camera.accept = "image/*";
  camera.setAttribute("capture", "environment");
  camera.hidden = true;
  takeFrom(camera, chosen, input.name);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "nhsuk-button nhsuk-button--secondary upload-camera";
  button.textContent = say("take");
  const about = input.labels[0]?.textContent.trim();
  if (about) button.append(hiddenWords(`: ${about}`));
  button.addEventListener("click", () => camera.click());
  input.after(button, camera);
}

function acceptDrops(input, chosen) {
  const target = input.closest(".nhsuk-form-group") ?? input;
  const over = (yes) => target.classList.toggle("upload-target--over", yes);
  target.addEventListener("dragover", (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    over(true);
  });
  target.addEventListener("dragleave", (event) => {
    if (!target.contains(event.relatedTarget)) over(false);
  });
  target.addEventListener("drop", (event) => {
    over(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    for (const file of event.dataTransfer.files) chosen(file, input.name);
  });
}

export function hiddenWords(words) {
  const element = document.createElement("span");
  element.className = "nhsuk-u-visually-hidden";
  element.textContent = words;
  return element;
}
