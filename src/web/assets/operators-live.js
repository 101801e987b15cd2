// Asks for the live part again every few seconds while somebody looks at it. Without this the page has a link to reload.
const part = document.querySelector('#ao-vivo');
const EVERY_MS = 5000;
const PATIENCE_MS = 10_000;

async function refresh() {
  if (document.hidden) return;
  const answer = await fetch(part.dataset.from, { signal: AbortSignal.timeout(PATIENCE_MS) });
  // The session has ended: the page itself then shows the way in.
  if (answer.status === 404) location.reload();
  if (!answer.ok) throw new Error(String(answer.status));
  part.innerHTML = await answer.text();
  part.classList.remove('stale');
}

async function goOn() {
  try {
    await refresh();
  } catch {
    part.classList.add('stale');
  }
  setTimeout(goOn, EVERY_MS);
}

if (part) setTimeout(goOn, EVERY_MS);
