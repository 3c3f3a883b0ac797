/** What Bedside can be asked to do from the command line; main.ts does it. */
interface Line {
  /** As it is typed: `backup FOLDER`. */
  readonly usage: string;
  readonly about: string;
}

export const commands = {
  serve: {
    usage: "serve",
    about: "answer requests until told to stop; the same without any command",
  },
  "create-admin": {
    usage: "create-admin E-MAIL NAME",
    about: "print an address that makes an administrator, once",
  },
  check: {
    usage: "check",
    about: "verify the audit trail, the database and every file; also while it serves",
  },
  backup: {
    usage: "backup FOLDER",
    about: "copy database, photographs and secrets of one moment; also while it serves",
  },
  "backup-key": {
    usage: "backup-key",
    about: "print a new pair of keys, with which backups are encrypted and read",
  },
  drill: {
    usage: "drill FOLDER",
    about: "try a backup out: restore it into a folder that goes again, and verify it",
  },
  restore: {
    usage: "restore FOLDER [--check]",
    about: "put a backup into an empty data folder; --check verifies it and changes nothing",
  },
  "self-test": {
    usage: "self-test",
    about: "try this machine: write, read, make a picture, open a call to itself",
  },
  demo: {
    usage: "demo",
    about: "serve invented people and a month of their work, in a folder that goes when it ends",
  },
  unit: {
    usage: "unit [PROGRAM]",
    about: "print a systemd unit that runs it with no more rights than it needs",
  },
  version: { usage: "version", about: "print which Bedside this is" },
  help: { usage: "help [settings]", about: "print this, or every setting with its meaning" },
} as const satisfies Readonly<Record<string, Line>>;

export type CommandName = keyof typeof commands;
