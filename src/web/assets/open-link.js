// The secret of the link stands behind its #, which browsers send to nobody. It goes into the form, which a person sends
// with a button: whatever only fetches links, to preview or to check them, uses none up.
const form = document.querySelector('form[data-link]');
const incomplete = document.querySelector('[data-incomplete]');

function take() {
  const secret = location.hash.slice(1);
  const isWhole = /^[\w-]{43}$/.test(secret);
  history.replaceState(null, '', location.pathname);
  if (isWhole) form.elements.link.value = secret;
  form.hidden = !isWhole;
  incomplete.hidden = isWhole;
}

take();
// Another link that is opened in the same tab loads nothing anew.
addEventListener('hashchange', take);
