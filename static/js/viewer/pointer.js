/** Mouse, pen and fingers on a pane: drag to move, two fingers or the wheel to zoom, or draw. */

/** Pixels that a hand may shake and still mean one point. */
const still = 5;
const swipe = 60;

export function listenToPointer(pane, { move, zoom, drawing, toggleActual, step }) {
  const { element } = pane;
  /** Where each finger is, and where the first went down. */
  const fingers = new Map();
  let began, hasMoved = false, pinching = false;

  const placeOf = ({ clientX, clientY }) => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };

  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    element.focus({ preventScroll: true });
    element.setPointerCapture(event.pointerId);
    const place = placeOf(event);
    fingers.set(event.pointerId, place);
    if (fingers.size > 1) {
      // The first finger meant to zoom as well, and drew nothing.
      if (!pinching && drawing.shape()) drawing.giveUp();
      pinching = true;
      return;
    }
    [began, hasMoved, pinching] = [place, false, false];
    if (drawing.shape()) drawing.press(pane, place);
  });

  element.addEventListener("pointermove", (event) => {
    const place = placeOf(event);
    const before = fingers.get(event.pointerId);
    if (!before) return drawing.shape() && drawing.hover(pane, place);
    const [dx, dy] = [place[0] - before[0], place[1] - before[1]];
    if (fingers.size === 2) pinch(event.pointerId, before, place);
    fingers.set(event.pointerId, place);
    if (pinching) return;
    hasMoved ||= Math.hypot(place[0] - began[0], place[1] - began[1]) > still;
    if (!drawing.shape()) return move(pane, dx, dy);
    // Every place that a pen went through, not only one a frame.
    if (hasMoved) {
      for (const each of event.getCoalescedEvents?.() ?? []) drawing.drag(placeOf(each));
      drawing.drag(place);
    }
  });

  function pinch(id, before, place) {
    const [other] = [...fingers].filter(([each]) => each !== id).map(([, at]) => at);
    const apart = ([x, y]) => Math.hypot(x - other[0], y - other[1]) || 1;
    const middle = ([x, y]) => [(x + other[0]) / 2, (y + other[1]) / 2];
    const [was, is] = [middle(before), middle(place)];
    move(pane, is[0] - was[0], is[1] - was[1]);
    zoom(pane, apart(place) / apart(before), is);
  }

  element.addEventListener("pointerup", (event) => {
    const place = placeOf(event);
    if (!fingers.delete(event.pointerId) || pinching) return;
    if (drawing.shape()) return drawing.release(place, hasMoved);
    const dx = place[0] - began[0], dy = place[1] - began[1];
    if (event.pointerType === "touch" && pane.place.fit && Math.abs(dx) > swipe) {
      if (Math.abs(dx) > 2 * Math.abs(dy)) step(dx < 0 ? 1 : -1);
    }
  });
  element.addEventListener("pointercancel", (event) => {
    if (fingers.delete(event.pointerId) && !pinching && drawing.shape()) drawing.giveUp();
  });

  element.addEventListener("wheel", (event) => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    // A wheel's click is about 100; fingers on a pad send small ones, with Ctrl where they pinch.
    const by = Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.002));
    zoom(pane, by, placeOf(event));
  }, { passive: false });

  element.addEventListener("dblclick", (event) => {
    if (!drawing.shape()) toggleActual(pane, placeOf(event));
  });
}
