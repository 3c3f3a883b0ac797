/** What is counted while it happens, each in one place; labels are of words that stand in the program. */
import { newSeries } from "@/commands/watching/series.ts";

export type Meters = ReturnType<typeof newMeters>;

export function newMeters() {
  const series = newSeries();
  const { counter, gauge, histogram } = series;
  return {
    series,
    info: gauge("bedside_info", "Always 1; the version and what runs it", "version", "deno"),
    started: gauge("bedside_start_time_seconds", "When the process was started"),
    requests: counter(
      "bedside_http_requests_total",
      "Requests answered",
      "method",
      "route",
      "status",
    ),
    // Few steps, since there are hundreds of routes.
    requestSeconds: histogram(
      "bedside_http_request_duration_seconds",
      "How long a request took, until its answer began",
      [0.01, 0.05, 0.25, 1, 5],
      "route",
    ),
    heldSeconds: histogram(
      "bedside_event_loop_held_seconds",
      "How late a timer of 25 ms was: by so much the event loop was held",
      [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    ),
    writeSeconds: histogram(
      "bedside_write_seconds",
      "How long a change took, until it was on the disk",
      [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 1],
    ),
    writeWaitSeconds: histogram(
      "bedside_write_wait_seconds",
      "How long a change waited for those before it",
      [0.001, 0.01, 0.1, 1],
    ),
    jobs: gauge("bedside_jobs", "Background jobs that are not done", "kind", "state"),
    jobsOldest: gauge(
      "bedside_jobs_oldest_due_seconds",
      "For how long the oldest waiting job of a kind has been due",
      "kind",
    ),
    openAge: gauge(
      "bedside_open_work_age_seconds",
      "How old the numbers of jobs, calls and uploads are",
    ),
    imageAlive: gauge("bedside_image_child_alive", "1 while photographs can be opened"),
    imageStarts: counter(
      "bedside_image_child_starts_total",
      "Children started to open photographs",
    ),
    photographSeconds: histogram(
      "bedside_photograph_seconds",
      "How long the child took for a photograph, by what came of it",
      [0.1, 0.25, 0.5, 1, 2.5, 10, 60],
      "outcome",
    ),
    uploads: gauge("bedside_uploads_under_way", "Photographs that have arrived in part"),
    uploadsTotal: counter(
      "bedside_uploads_total",
      "Photographs that people sent, in pieces",
      "outcome",
    ),
    calls: gauge("bedside_calls", "Calls that are open", "state"),
    callsTotal: counter("bedside_calls_total", "What became of calls", "outcome"),
    streams: gauge("bedside_open_streams", "Pages that are told what happens", "of"),
    sockets: gauge("bedside_broker_sockets", "Browsers connected for calls"),
    signals: gauge(
      "bedside_broker_signals",
      "Signals of calls since the start, by outcome",
      "outcome",
    ),
    database: gauge("bedside_database_bytes", "Size of the database's file"),
    databaseLog: gauge("bedside_database_log_bytes", "Size of the database's write-ahead log"),
    memory: gauge("bedside_memory_bytes", "Memory of the process", "kind"),
    backupAge: gauge("bedside_backup_age_seconds", "How long ago the last backup was made"),
  };
}
