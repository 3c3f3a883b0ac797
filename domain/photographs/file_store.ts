/**
 * Where the bytes of photographs are kept: originals exactly as they arrived, and the pictures made
 * from them. Rows in the database hold keys; only jobs/outside/ knows what a key means on a disk.
 */
export interface FileStore {
  /**
   * Takes in a body as it arrives and keeps it under a new key. Over the limit, refused by
   * `check`, cut or failed: throws, and nothing is left behind. Once it has answered, the bytes
   * survive a power cut.
   */
  receive(body: Bytes, limitBytes: number, check?: HeadCheck): Promise<ReceivedFile>;
  /** Keeps bytes under a key of the caller's choosing, replacing what was there in one step. */
  write(key: string, body: Bytes | Uint8Array): Promise<StoredFile>;
  /** The whole file, or so much of it as the range asks for. */
  open(key: string, range?: ByteRange): Promise<OpenFile>;
  /** Removing what is not there is no fault: a job may remove twice. */
  remove(key: string): Promise<void>;
  exists(key: string): Promise<boolean>;
  /** Reads the file again from the disk, for `check`; undefined when it is not there. */
  hash(key: string): Promise<StoredFile | undefined>;
  /** Every file that is kept, to find those that no row knows of. */
  list(): AsyncIterable<ListedFile>;
  /** Writes, syncs and removes a few bytes; throws the FileFailure that an upload would meet. */
  probe(): Promise<void>;
  readonly parts: PartStore;
}

/**
 * Files on their way in, piece by piece: what has arrived of each stays, whatever becomes of the
 * connection or the process. Whoever is adding to a part gives way to the next who asks for it, so
 * that a connection that hangs keeps nobody from going on.
 */
export interface PartStore {
  /** The key of the part with this id. One that nobody has added to yet is empty. */
  keyOf(id: string): string;
  /** How many bytes of it are here; all of them once it is kept. */
  arrived(key: string): Promise<number>;
  /**
   * Adds a body behind the first `from` bytes, and says how many there are now: those survive a
   * power cut. Not that many there, more than `whole` in all, or refused by `check`: throws.
   */
  append(key: string, body: Bytes, how: Adding): Promise<number>;
  /** Makes an original of a part that is whole; once more, and it says the same again. */
  keep(key: string): Promise<ReceivedFile>;
  /** Where the original of a part lies, once it is kept. */
  keptAs(key: string): string;
  remove(key: string): Promise<void>;
  list(): AsyncIterable<ListedFile>;
}

export interface Adding {
  readonly from: number;
  readonly whole: number;
  readonly check: HeadCheck;
}

/** Both ends are part of it, counted from 0. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

export type Bytes = AsyncIterable<Uint8Array>;

/** Sees the first bytes of a file as soon as they are in; throws to refuse the rest. */
export type HeadCheck = (head: Uint8Array) => void;

/** How many bytes a HeadCheck sees (fewer when the file is shorter). */
export const headBytes = 64;

export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
}

export interface ReceivedFile extends StoredFile {
  readonly key: string;
  readonly head: Uint8Array;
}

export interface OpenFile {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** How many the stream gives. */
  readonly bytes: number;
}

export interface ListedFile {
  readonly key: string;
  readonly bytes: number;
  readonly changedAt: Date;
}
