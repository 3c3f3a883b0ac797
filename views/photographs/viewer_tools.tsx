/** The viewer's controls: shown by its script, which listens to `data-do`. */
import type { Child } from "hono/jsx";

export function ViewerTools({ mayMark, comparable }: { mayMark: boolean; comparable: boolean }) {
  return (
    <div class="tools" role="group" aria-label="Photograph tools">
      <Tool does="previous" key="p" label="Previous photograph">‹</Tool>
      <Tool does="next" key="n" label="Next photograph">›</Tool>
      <span class="tools__gap"></span>
      <Tool does="fit" key="0" label="Fit the whole photograph">Fit</Tool>
      <Tool does="zoom-out" key="-" label="Zoom out">−</Tool>
      <output class="tools__zoom" data-zoom="">100%</output>
      <Tool does="zoom-in" key="+" label="Zoom in">+</Tool>
      <Tool does="actual" key="1" label="Zoom to 100%">100%</Tool>
      <Tool does="turn" key="r" label="Rotate a quarter turn">Rotate</Tool>
      <Menu name="Light">
        <Slider name="brightness" label="Brightness" />
        <Slider name="contrast" label="Contrast" />
        <Tool does="reset" key="x">Reset all</Tool>
      </Menu>
      {comparable && (
        <Menu name="Compare">
          <Tool does="beside" key="s" pressed={false}>Side by side</Tool>
          <Tool does="together" key="t" pressed>Move together</Tool>
          <Tool does="flip" key="f">Flicker once</Tool>
          <Tool does="flicker" key="F" pressed={false}>Keep flickering</Tool>
        </Menu>
      )}
      {mayMark && (
        <>
          <Menu name="Mark">
            <Tool does="arrow" key="a" pressed={false}>Arrow</Tool>
            <Tool does="ellipse" key="e" pressed={false}>Ellipse</Tool>
            <Tool does="freehand" key="d" pressed={false}>Line</Tool>
            <Tool does="text" key="w" pressed={false}>Words</Tool>
          </Menu>
          <Menu name="Measure">
            <Tool does="scale" key="m" pressed={false}>Set scale</Tool>
            <Tool does="length" key="l" pressed={false}>Length</Tool>
            <Tool does="area" key="o" pressed={false}>Area</Tool>
          </Menu>
        </>
      )}
      <Tool does="marks" key="h" pressed>Show marks</Tool>
      <span class="tools__gap"></span>
      <Tool does="full" key="u">Full screen</Tool>
      <Tool does="help" key="?">Keys</Tool>
    </div>
  );
}

function Menu({ name, children }: { name: string; children: Child }) {
  return (
    <details class="tools__menu">
      <summary>{name}</summary>
      <div class="tools__list">{children}</div>
    </details>
  );
}

function Tool(
  { does, key, label, pressed, children }: {
    does: string;
    key: string;
    label?: string;
    /** For what is on or off. */
    pressed?: boolean;
    children: Child;
  },
) {
  return (
    <button
      class="tool"
      type="button"
      data-do={does}
      title={`${label ?? children} (${key})`}
      aria-label={label}
      aria-pressed={pressed === undefined ? undefined : String(pressed) as "true" | "false"}
    >
      {children}
    </button>
  );
}

function Slider({ name, label }: { name: string; label: string }) {
  return (
    <label class="tools__slider">
      {label}
      <input type="range" min="25" max="300" step="5" value="100" data-light={name} />
    </label>
  );
}
