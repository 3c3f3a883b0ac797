import { constants, setPriority } from "node:os";

/** Behind the server, and whatever else the machine does. */
export function takeSecondPlace(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // Then it is in somebody's way for a while.
  }
}
