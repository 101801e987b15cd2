// @ts-check
// The chat page. Text that people wrote enters the page as text nodes only.

/** @typedef {{ id: string, fromMe: boolean, text: string, sentAt: string, kind: string, status: string, edited: boolean, deleted: boolean, byTeam: boolean, targetId?: string }} Message */
/** @typedef {{ phone: string, name: string, hint?: string, last?: Message }} Chat */

const API = '/simulador/api';
const OPENERS = ['oi', 'tô com muita dívida, me ajuda?'];
const MEDIA_LABEL = {
  audio: 'Áudio · 0:07',
  image: 'Foto',
  document: 'fatura.pdf',
  sticker: 'Figurinha',
  location: 'Localização',
};
const STATUS_WORD = {
  ERROR: 'não enviada',
  PENDING: 'enviando',
  SERVER_ACK: 'enviada',
  DELIVERY_ACK: 'entregue',
  READ: 'lida',
};

const frame = byId('frame');
const list = byId('messages');
const scroll = byId('scroll');
const text = /** @type {HTMLTextAreaElement} */ (byId('text'));

/** What is on the screen. */
const view = {
  phone: '',
  /** @type {Map<string, { element: HTMLElement, seen: string }>} */
  shown: new Map(),
  /** @type {string | undefined} */
  editing: undefined,
  lastDay: '',
};

start();

async function start() {
  connectForms();
  const { chats } = await getJson('/chats');
  const wanted = location.hash.slice(1);
  openChat(/^\d{10,15}$/.test(wanted) ? wanted : chats[0].phone);
  listen();
}

function listen() {
  const events = new EventSource(`${API}/events`);
  events.addEventListener('open', refresh);
  events.addEventListener('changed', (event) => {
    if (JSON.parse(event.data).phone === view.phone) refresh();
    else showPeople();
  });
  events.addEventListener('typing', (event) => {
    const { phone, typing } = JSON.parse(event.data);
    if (phone === view.phone) showTyping(typing);
  });
}

/** @param {string} phone */
function openChat(phone) {
  view.phone = phone;
  view.shown.clear();
  view.lastDay = '';
  list.replaceChildren();
  history.replaceState(null, '', `#${phone}`);
  showTyping(false);
  stopEditing();
  closePeople();
  refresh();
}

/** @type {Promise<void> | undefined} */
let refreshing;
let refreshAgain = false;

/** Reads the chat again; calls that come in the meantime are answered by one more reading. */
function refresh() {
  if (refreshing) {
    refreshAgain = true;
    return;
  }
  refreshing = readChat()
    .catch(() => fail('Sem resposta do servidor. Tentando de novo…'))
    .finally(() => {
      refreshing = undefined;
      if (refreshAgain) {
        refreshAgain = false;
        refresh();
      }
    });
}

async function readChat() {
  const phone = view.phone;
  const { messages } = await getJson(`/chats/${phone}`);
  if (phone !== view.phone) {
    refreshAgain = true;
    return;
  }
  succeed();
  showMessages(messages);
  showSuggestions(messages);
  await showPeople();
}

/** @param {Message[]} messages */
function showMessages(messages) {
  const wasAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80 || view.shown.size === 0;
  const reactions = new Map(messages.filter((one) => one.kind === 'reaction').map((one) => [one.targetId, one.text]));
  for (const message of messages) {
    if (message.kind === 'reaction') continue;
    const reaction = reactions.get(message.id) ?? '';
    const seen = JSON.stringify([message, reaction]);
    const old = view.shown.get(message.id);
    if (old?.seen === seen) continue;
    const element = bubble(message, reaction);
    if (old) old.element.replaceWith(element);
    else appendInDay(element, message);
    view.shown.set(message.id, { element, seen });
    if (!old && message.fromMe) showTyping(false);
  }
  if (wasAtEnd) scroll.scrollTop = scroll.scrollHeight;
}

/**
 * @param {HTMLElement} element
 * @param {Message} message
 */
function appendInDay(element, message) {
  const day = dayName(new Date(message.sentAt));
  if (day !== view.lastDay) {
    view.lastDay = day;
    list.append(make('p', { className: 'day' }, day));
  }
  list.append(element);
}

/**
 * @param {Message} message
 * @param {string} reaction
 */
function bubble(message, reaction) {
  const mine = !message.fromMe;
  const item = make('div', { className: mine ? 'bubble mine' : 'bubble' });
  item.append(make('span', { className: 'hidden' }, mine ? 'Você: ' : 'DenserolaAI: '));
  if (message.byTeam) item.append(make('span', { className: 'team' }, 'Equipe'));
  if (message.deleted) item.append(make('em', { className: 'gone' }, 'Mensagem apagada'));
  else item.append(...content(message));
  item.append(footer(message, mine));
  if (reaction) item.append(make('span', { className: 'reaction' }, reaction));
  if (mine && !message.deleted) item.append(actions(message));
  return item;
}

/** @param {Message} message */
function content(message) {
  const parts = [];
  if (message.kind in MEDIA_LABEL) {
    parts.push(
      make('span', { className: `media ${message.kind}` }, MEDIA_LABEL[/** @type {'audio'} */ (message.kind)]),
    );
  }
  if (message.text) {
    const words = make('div', { className: 'words' });
    words.append(...richText(message.text));
    parts.push(words);
  }
  return parts;
}

/**
 * @param {Message} message
 * @param {boolean} mine
 */
function footer(message, mine) {
  const line = make('span', { className: 'foot' });
  if (message.edited) line.append('editada ');
  const time = make(
    'time',
    {},
    new Date(message.sentAt).toLocaleTimeString('pt-BR', { hour: '2-digit', minute: '2-digit' }),
  );
  time.setAttribute('datetime', message.sentAt);
  line.append(time);
  if (!mine) return line;
  const ticks = make(
    'span',
    { className: `ticks ${message.status.toLowerCase()}` },
    message.status === 'SERVER_ACK' ? '✓' : '✓✓',
  );
  ticks.setAttribute('role', 'img');
  ticks.setAttribute('aria-label', STATUS_WORD[/** @type {'READ'} */ (message.status)]);
  line.append(ticks);
  return line;
}

/** @param {Message} message */
function actions(message) {
  const row = make('details', { className: 'actions' });
  const summary = make('summary', {}, '⋯');
  summary.setAttribute('aria-label', 'Opções da mensagem');
  row.append(summary);
  if (message.kind === 'text') row.append(button('Editar', () => startEditing(message)));
  row.append(button('Apagar', () => post('/delete', { id: message.id })));
  return row;
}

/**
 * WhatsApp's own marks: *bold*, _italic_, ~struck~, and addresses.
 * @param {string} source
 * @returns {Node[]}
 */
function richText(source) {
  const pattern =
    /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)*_~])|(?<![\p{L}\d*])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\d*])|(?<![\p{L}\d_])_(\S(?:[^_\n]*\S)?)_(?![\p{L}\d_])|(?<![\p{L}\d~])~(\S(?:[^~\n]*\S)?)~(?![\p{L}\d~])/gu;
  const nodes = [];
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    nodes.push(document.createTextNode(source.slice(end, match.index)));
    const [whole, link, bold, italic, struck] = match;
    if (link) nodes.push(anchor(link));
    else if (bold) nodes.push(nested('strong', bold));
    else if (italic) nodes.push(nested('em', italic));
    else nodes.push(nested('s', struck ?? ''));
    end = match.index + whole.length;
  }
  nodes.push(document.createTextNode(source.slice(end)));
  return nodes;
}

/**
 * @param {string} tag
 * @param {string} words
 */
function nested(tag, words) {
  const element = make(tag, {});
  element.append(...richText(words));
  return element;
}

/** @param {string} address */
function anchor(address) {
  const link = /** @type {HTMLAnchorElement} */ (make('a', {}, address));
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

/** @param {Message[]} messages */
function showSuggestions(messages) {
  const last = messages.findLast((one) => one.kind !== 'reaction');
  const choices = !last
    ? OPENERS.map((words) => ({ words, send: words }))
    : last.fromMe
      ? numberedOptions(last.text)
      : [];
  byId('suggestions').replaceChildren(...choices.map(({ words, send }) => button(words, () => write({ text: send }))));
}

/**
 * "1. Sim" or "1️⃣ Sim" lines of the assistant's last message, as buttons that answer with the number.
 * @param {string} words
 */
function numberedOptions(words) {
  const options = [...words.matchAll(/^\s*\*?(\d{1,2})(?:\uFE0F?\u20E3|\*?\s*[-–).:])\*?\s*(.+)$/gmu)];
  return options.map(([, number = '', label = '']) => ({
    words: `${number}. ${label.replaceAll(/[*_]/g, '')}`,
    send: number,
  }));
}

async function showPeople() {
  /** @type {{ chats: Chat[] }} */
  const { chats } = await getJson('/chats');
  const known = chats.some((one) => one.phone === view.phone);
  const all = known ? chats : [{ phone: view.phone, name: view.phone }, ...chats];
  byId('me').textContent = all.find((one) => one.phone === view.phone)?.name ?? '';
  byId('people-list').replaceChildren(...all.map(personRow));
}

/** @param {Chat} chat */
function personRow(chat) {
  const row = make('li', {});
  const open = button('', () => openChat(chat.phone));
  if (chat.phone === view.phone) open.setAttribute('aria-current', 'true');
  open.append(
    make('span', { className: 'initial' }, chat.name.slice(0, 1)),
    make('span', { className: 'name' }, chat.name),
    make('span', { className: 'hint' }, chat.hint ?? prettyPhone(chat.phone)),
  );
  open.querySelector('.initial')?.setAttribute('aria-hidden', 'true');
  row.append(open);
  return row;
}

function connectForms() {
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    sendWritten();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      sendWritten();
    }
    if (event.key === 'Escape') stopEditing();
  });
  text.addEventListener('input', fitText);
  byId('cancel-edit').addEventListener('click', stopEditing);
  byId('attach').addEventListener('click', () => toggleAttach(byId('attach-menu').hidden));
  for (const choice of byId('attach-menu').querySelectorAll('button')) {
    choice.addEventListener('click', () => attach(choice.dataset.kind ?? ''));
  }
  byId('show-people').addEventListener('click', openPeople);
  byId('hide-people').addEventListener('click', closePeople);
  byId('new-person').addEventListener('submit', (event) => {
    event.preventDefault();
    openTypedPhone();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    closePeople();
    toggleAttach(false);
  });
}

function sendWritten() {
  const words = text.value.trim();
  if (!words) return;
  const editing = view.editing;
  text.value = '';
  stopEditing();
  fitText();
  if (editing) post('/edit', { id: editing, text: words });
  else write({ text: words });
}

/** @param {string} kind */
function attach(kind) {
  const caption = text.value.trim();
  toggleAttach(false);
  if (kind === 'audio' || !caption) return write({ content: { kind } });
  text.value = '';
  fitText();
  return write({ content: { kind, caption } });
}

/** @param {object} message */
function write(message) {
  scroll.scrollTop = scroll.scrollHeight;
  byId('suggestions').replaceChildren();
  return post('/send', { phone: view.phone, ...message });
}

/** @param {Message} message */
function startEditing(message) {
  view.editing = message.id;
  text.value = message.text;
  byId('editing').hidden = false;
  fitText();
  text.focus();
}

function stopEditing() {
  if (view.editing) text.value = '';
  view.editing = undefined;
  byId('editing').hidden = true;
}

/** @param {boolean} open */
function toggleAttach(open) {
  byId('attach-menu').hidden = !open;
  byId('attach').setAttribute('aria-expanded', String(open));
  if (open) byId('attach-menu').querySelector('button')?.focus();
}

function openPeople() {
  frame.classList.add('choosing');
  byId('show-people').setAttribute('aria-expanded', 'true');
  byId('hide-people').focus();
}

function closePeople() {
  if (!frame.classList.contains('choosing')) return;
  frame.classList.remove('choosing');
  byId('show-people').setAttribute('aria-expanded', 'false');
  byId('show-people').focus();
}

function openTypedPhone() {
  const field = /** @type {HTMLInputElement} */ (byId('new-phone'));
  const digits = field.value.replaceAll(/\D/g, '');
  const isPhone = /^\d{12,13}$/.test(digits);
  field.setAttribute('aria-invalid', String(!isPhone));
  if (!isPhone) return field.focus();
  field.value = '';
  openChat(digits);
}

/** @param {boolean} typing */
function showTyping(typing) {
  const dots = byId('typing');
  dots.hidden = !typing;
  byId('presence').textContent = typing ? 'digitando…' : 'assistente';
  if (typing) scroll.scrollTop = scroll.scrollHeight;
}

function fitText() {
  text.rows = Math.min(5, Math.max(1, text.value.split('\n').length, Math.ceil(text.value.length / 34)));
}

/** @param {string} path */
async function getJson(path) {
  const response = await fetch(API + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/**
 * @param {string} path
 * @param {object} body
 */
async function post(path, body) {
  try {
    const response = await fetch(API + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error((await response.json()).message);
    succeed();
  } catch {
    fail('A mensagem não saiu. Tente de novo.');
  }
}

/** @param {string} words */
function fail(words) {
  byId('failure').textContent = words;
  byId('failure').hidden = false;
}

function succeed() {
  byId('failure').hidden = true;
}

/** @param {Date} date */
function dayName(date) {
  const day = 86_400_000;
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  if (date >= midnight) return 'Hoje';
  if (date.getTime() >= midnight.getTime() - day) return 'Ontem';
  return date.toLocaleDateString('pt-BR', { day: 'numeric', month: 'long' });
}

/** @param {string} phone */
function prettyPhone(phone) {
  return phone.replace(/^55(\d\d)(\d{4,5})(\d{4})$/, '($1) $2-$3');
}

/**
 * @param {string} label
 * @param {() => void} act
 */
function button(label, act) {
  const element = make('button', {}, label);
  element.setAttribute('type', 'button');
  element.addEventListener('click', act);
  return element;
}

/**
 * @param {string} tag
 * @param {{ className?: string }} fields
 * @param {string} [words]
 */
function make(tag, fields, words) {
  const element = Object.assign(document.createElement(tag), fields);
  if (words) element.textContent = words;
  return element;
}

/** @param {string} id */
function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}
