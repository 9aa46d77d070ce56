// Fetches its page again every few seconds and replaces the figures. The keyboard stays where it is; a hidden page
// rests; after a failure the old figures stay and say so. A board that nobody touches rests too, so that a screen
// left alone does not keep its session open; the wall of a hall is meant to be left alone and goes on.
const board = document.getElementById('board');
const pause = Number(board.dataset.refresh) * 1000;
const patience = Number(board.dataset.restsAfter ?? Infinity) * 1000;
let timer;
let touched = Date.now();

const say = (text) => {
  board.querySelector('[data-said]').textContent = text;
  board.toggleAttribute('data-stale', text !== '');
};

const replace = (fresh) => {
  const focused = board.contains(document.activeElement) ? document.activeElement.id : '';
  const before = board.querySelector('.scroll');
  const left = before ? before.scrollLeft : 0;
  board.replaceChildren(...fresh.childNodes);
  board.removeAttribute('data-stale');
  if (fresh.dataset.next) {
    board.dataset.next = fresh.dataset.next;
  }
  if (!fresh.dataset.refresh) {
    delete board.dataset.refresh;
  }
  const after = board.querySelector('.scroll');
  if (after) {
    after.scrollLeft = left;
  }
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
};

const rest = () => {
  const go = board.querySelector('[data-go]');
  say(board.dataset.rested);
  go.hidden = false;
  go.onclick = () => {
    touched = Date.now();
    refresh();
  };
};

const wait = () => {
  clearTimeout(timer);
  if (!document.hidden && board.dataset.refresh) {
    timer = setTimeout(refresh, pause);
  }
};

const refresh = async () => {
  clearTimeout(timer);
  if (Date.now() - touched > patience) {
    rest();
    return;
  }
  try {
    const address = board.dataset.next ?? location.href;
    const answer = await fetch(address, { headers: { 'X-Requested-With': 'fetch' }, cache: 'no-store' });
    if (answer.status === 401 || answer.redirected) {
      say(board.dataset.ended);
      return;
    }
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    replace(new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('board'));
  } catch {
    say(board.dataset.failed);
  }
  wait();
};

for (const sign of ['keydown', 'pointerdown', 'pointermove', 'scroll']) {
  addEventListener(sign, () => (touched = Date.now()), { capture: true, passive: true });
}
document.addEventListener('visibilitychange', () => (document.hidden || !board.dataset.refresh ? clearTimeout(timer) : refresh()));
wait();
