import type { Tracing } from './trace.ts';

/** Tells the span of a request how it was answered; what is our own fault has failed. */
export function noteStatus({ note, fail }: Tracing, status: number, error?: Error): void {
  note({ 'http.response.status_code': status });
  if (status >= 500) fail(error ?? status);
}
