/** The viewer's controls: shown by its script, which listens to `data-do`. */
import type { Child } from "hono/jsx";

export function ViewerTools({ mayMark, comparable, keys }: {
  mayMark: boolean;
  comparable: boolean;
  /** Whether this person works with keys: a tool names its own only then. */
  keys: boolean;
}) {
  const Tool = keys ? ToolWithKey : ToolAlone;
  const showMarks = <Tool does="marks" by="h" pressed>Show marks</Tool>;
  return (
    <div class="tools" role="group" aria-label="Photograph tools">
      <Tool does="previous" by="p" label="Previous photograph">‹</Tool>
      <Tool does="next" by="n" label="Next photograph">›</Tool>
      <span class="tools__gap"></span>
      <Tool does="fit" by="0" label="Fit the whole photograph">Fit</Tool>
      <Tool does="zoom-out" by="-" label="Zoom out">−</Tool>
      <output class="tools__zoom" data-zoom="">100%</output>
      <Tool does="zoom-in" by="+" label="Zoom in">+</Tool>
      <Tool does="actual" by="1" label="Zoom to 100%">100%</Tool>
      <Tool does="turn" by="r" label="Rotate a quarter turn">Rotate</Tool>
      <Menu name="Light">
        <Slider name="brightness" label="Brightness" />
        <Slider name="contrast" label="Contrast" />
        <Tool does="reset" by="x">Reset all</Tool>
      </Menu>
      {comparable && (
        <Menu name="Compare">
          <Tool does="beside" by="s" pressed={false}>Side by side</Tool>
          <Tool does="together" by="t" pressed>Move together</Tool>
          <Tool does="flip" by="f">Flicker once</Tool>
          <Tool does="flicker" by="F" pressed={false}>Keep flickering</Tool>
        </Menu>
      )}
      {mayMark && (
        <>
          <Menu name="Mark">
            <Tool does="arrow" by="a" draws>Arrow</Tool>
            <Tool does="ellipse" by="e" draws>Ellipse</Tool>
            <Tool does="freehand" by="d" draws>Line</Tool>
            <Tool does="text" by="w" draws>Words</Tool>
            {showMarks}
          </Menu>
          <Menu name="Measure">
            <Tool does="scale" by="m" draws>Set scale</Tool>
            <Tool does="length" by="l" draws>Length</Tool>
            <Tool does="area" by="o" draws>Area</Tool>
          </Menu>
        </>
      )}
      {!mayMark && showMarks}
      <span class="tools__gap"></span>
      <Tool does="full" by="u">Full screen</Tool>
      {keys && <Tool does="help" by="?">Keys</Tool>}
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

interface ToolShown {
  readonly does: string;
  /** The key that does it. */
  readonly by: string;
  readonly label?: string;
  /** One is taken, and put back when something is drawn. */
  readonly draws?: boolean;
  /** For what is on or off. */
  readonly pressed?: boolean | undefined;
  readonly children: Child;
}

const ToolWithKey = (tool: ToolShown) => (
  <ToolAlone {...tool} title={`${tool.label ?? tool.children} (${tool.by})`} />
);

function ToolAlone(
  { does, label, draws, pressed = draws ? false : undefined, title = label, children }:
    & ToolShown
    & { title?: string },
) {
  return (
    <button
      class="tool"
      type="button"
      data-do={does}
      data-tool={draws ? "" : undefined}
      title={title}
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
