/**
 * Gives back at once what nothing points to any more: the pictures in hand are large, and the engine,
 * which sees only small objects that stand for them, would wait.
 */
export function giveBack(): void {
  (globalThis as { gc?: () => void }).gc?.();
}
