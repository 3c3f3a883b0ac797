/**
 * The answers that a tablet on a stand has not sent yet, in its IndexedDB so that they outlive a
 * browser that is killed. They are answers of nobody: a key drawn by chance, the place, and the
 * fields of the page with the day and the language; no name, no invitation, no time.
 */
const [store, version] = ["answers", 1];

let opened;

function open() {
  opened ||= new Promise((done, failed) => {
    const request = indexedDB.open("kiosk", version);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "key" });
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  // Whoever asks again tries again.
  opened.catch(() => opened = undefined);
  return opened;
}

async function within(mode, work) {
  const database = await open();
  return await new Promise((done, failed) => {
    const transaction = database.transaction(store, mode);
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = transaction.onerror = () => failed(transaction.error);
  });
}

/** On the disk once this is done. */
export const keepAnswer = (answer) => within("readwrite", (answers) => answers.put(answer));
export const keptAnswers = () => within("readonly", (answers) => answers.getAll());
export const dropAnswer = (key) => within("readwrite", (answers) => answers.delete(key));

/** 256 bits by chance, as the server draws its own: 43 letters. */
export function drawKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_")
    .replace(/=/g, "");
}

/** The day here, wherever the tablet thinks it is: 2026-03-02. */
export function dayHere() {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(new Date());
  return ["year", "month", "day"].map((wanted) => parts.find(({ type }) => type === wanted).value)
    .join("-");
}
