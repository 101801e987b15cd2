import type { Answered, Asked } from './worker.ts';

/** The browser, as far as it is used here. */
type Field = { value: string; readonly dataset: Readonly<Record<string, string>> };
type Form = {
  readonly dataset: Readonly<Record<string, string>>;
  readonly elements: Iterable<Field>;
  addEventListener(kind: 'input', heard: (event: { readonly target: Field }) => void): void;
  addEventListener(kind: 'submit', heard: (event: { preventDefault(): void }) => void): void;
};
type Place = { innerHTML: string };
declare const document: {
  readonly forms: { readonly namedItem: (name: string) => Form | null };
  getElementById(id: string): Place | null;
};
declare function addEventListener(kind: 'load', heard: () => void): void;
declare function requestAnimationFrame(draws: () => void): void;
declare const history: { replaceState(state: null, title: string, address: string): void };
declare const FormData: new (form: Form) => Iterable<[string, string]>;
declare const Worker: new (
  address: string | undefined,
) => {
  onmessage: (message: { readonly data: Answered }) => void;
  onerror: () => void;
  postMessage(asked: Asked): void;
};

/** Typing stays free: nothing is planned until this long after the last key, and then in the worker. */
const REST_MS = 90;

const form = document.forms.namedItem('simular');

if (form) {
  let question: Asked['question'] = JSON.parse(form.dataset.question ?? '');
  let isBusy = false;
  let isStale = false;
  let isBroken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun: ReturnType<typeof begin> | undefined;

  const fields = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== '')).toString();
  const ask = () => {
    isStale = isBusy;
    if (isBusy) return;
    isBusy = true;
    worker().postMessage(question ? { question, fields: fields() } : { fields: fields() });
    question = undefined;
  };
  const worker = () => {
    begun ??= begin();
    return begun;
  };
  const begin = () => {
    const made = new Worker(form.dataset.worker);
    made.onmessage = ({ data }) => show(data);
    // Where the worker fails the server answers, as it does without a script.
    made.onerror = () => {
      isBroken = true;
    };
    return made;
  };
  const show = (answer: Answered) => {
    isBusy = false;
    // An answer to what is no longer asked is not shown: the next one is on its way.
    if (isStale) return ask();
    for (const part of ['sentence', 'figures', 'chart'] as const) {
      const place = document.getElementById(`answer-${part}`);
      if (place && place.innerHTML !== answer[part]) place.innerHTML = answer[part];
    }
    history.replaceState(null, '', `?${fields()}`);
  };
  // The page is seen first: whoever asks before that waits for the worker as they would have.
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(worker)));
  form.addEventListener('input', ({ target }) => {
    const pair = target.dataset.pair;
    for (const other of form.elements) {
      if (other !== target && pair && other.dataset.pair === pair) other.value = target.value || '0';
    }
    clearTimeout(timer);
    timer = setTimeout(ask, REST_MS);
  });
  form.addEventListener('submit', (event) => {
    if (isBroken) return;
    event.preventDefault();
    ask();
  });
}
