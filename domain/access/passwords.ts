/**
 * Passwords as argon2id, with the OWASP cheat sheet's smallest recommended cost. Hash before a
 * change, never inside one: it takes tens of milliseconds and 19 MB.
 */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** More at once would only fill memory: the machine has few cores. */
const atOnce = 4;

/** The hash of something nobody knows, so that an account that is not there takes as long as one that is. */
const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$blj7yX0Y8GvcVhwtPrekYQ$BycGKDItGVH2SrhksKxuQ6T9D7/MbRx7O8VlZRwf3GA";

let compared = 0;
/** How many passwords were compared with a hash since the start. */
export const passwordsCompared = (): number => compared;

/** Native code, loaded with the first password and not at the start. */
const argon2 = () => import("@node-rs/argon2");

let running = 0;
const queue: (() => void)[] = [];

export function hashPassword(password: string): Promise<string> {
  return inTurn(async () => (await argon2()).hash(asOneSpelling(password), cost));
}

/** False where there is no hash to compare with, after as much work as where there is. */
export async function passwordMatches(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  compared++;
  const against = passwordHash ?? nobodysHash;
  const matches = await inTurn(async () =>
    (await argon2()).verify(against, asOneSpelling(password))
  );
  return matches && typeof passwordHash === "string";
}

/** The same word from another keyboard: é may arrive as one character or two. */
const asOneSpelling = (password: string) => password.normalize("NFKC");

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running--;
  }
}
