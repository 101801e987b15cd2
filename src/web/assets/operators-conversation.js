// Adds what was said since, while somebody looks at the conversation. Without this the page has a link to reload.
const list = document.querySelector('#conversa');
const EVERY_MS = 8000;
const PATIENCE_MS = 10_000;

async function refresh() {
  if (document.hidden) return;
  const { from, after } = list.dataset;
  const answer = await fetch(`${from}?depois=${after}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  // Handed back, or the session has ended.
  if (answer.status === 404) location.reload();
  if (answer.status !== 200) return;
  list.insertAdjacentHTML('beforeend', await answer.text());
  list.dataset.after = answer.headers.get('X-Last-Line') ?? after;
  list.scrollTop = list.scrollHeight;
}

async function goOn() {
  try {
    await refresh();
  } catch {
    // The next try comes anyway.
  }
  setTimeout(goOn, EVERY_MS);
}

if (list) {
  list.scrollTop = list.scrollHeight;
  setTimeout(goOn, EVERY_MS);
}
