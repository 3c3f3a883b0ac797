/** A press on the body map says where on its place: without this it is the middle of it. */
for (const figure of document.querySelectorAll(".body-map svg")) {
  const [left, top, width, height] = figure.dataset.part.split(" ").map(Number);
  figure.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    // Keys press a place as a whole.
    if (!link || event.detail === 0) return;
    const box = figure.getBoundingClientRect();
    const address = new URL(link.getAttribute("href"), location.href);
    const { searchParams } = address;
    searchParams.set("view", figure.dataset.view);
    searchParams.set("x", (left + (event.clientX - box.left) / box.width * width).toFixed(4));
    searchParams.set("y", (top + (event.clientY - box.top) / box.height * height).toFixed(4));
    link.setAttribute("href", address.pathname + address.search + address.hash);
  });
}
