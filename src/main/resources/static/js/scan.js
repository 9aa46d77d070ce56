// Scans beside a form: fetched from their own page, attached by drop or choice, zoomed and moved with mouse or keys.
const headers = { 'X-Requested-With': 'fetch' };
const closest = (event, selector) => event.target.closest?.(selector);

const show = (place, html) => {
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('scans');
  if (fresh) {
    place.replaceChildren(fresh);
    prepare(place);
  }
};

const prepare = (place) => place.querySelectorAll('.zoom').forEach((tools) => (tools.hidden = false));

const failed = (place) => {
  const said = place.querySelector('.scan-said');
  const list = place.querySelector('#scans');
  if (said && list) {
    said.textContent = list.dataset.failed;
  }
};

const send = (place, form) => {
  const list = place.querySelector('#scans');
  const body = new FormData(form);
  if (body.getAll('file').some((file) => file.size > 20 * 1024 * 1024)) {
    place.querySelector('.scan-said').textContent = list.dataset.large;
    return;
  }
  const bar = form.querySelector('progress');
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('X-Requested-With', 'fetch');
  if (bar) {
    bar.hidden = false;
    request.upload.onprogress = (event) => (bar.value = (100 * event.loaded) / event.total);
  }
  request.onload = () => (request.status === 200 ? show(place, request.responseText) : failed(place));
  request.onerror = () => failed(place);
  request.onloadend = () => bar && (bar.hidden = true);
  request.send(body);
};

const zoom = (view, factor) => {
  const image = view.querySelector('img');
  const now = Number(view.dataset.zoom ?? 1);
  const next = factor === 0 ? 1 : Math.min(8, Math.max(0.5, now * factor));
  view.dataset.zoom = String(next);
  image.style.maxWidth = next === 1 ? '' : 'none';
  image.style.maxHeight = next === 1 ? '' : 'none';
  image.style.width = next === 1 ? '' : `${next * view.clientWidth}px`;
};

const grab = (down) => {
  const view = closest(down, '.scan-view');
  if (!view || down.pointerType !== 'mouse' || down.button !== 0) {
    return;
  }
  down.preventDefault();
  view.focus({ preventScroll: true });
  const start = [view.scrollLeft + down.clientX, view.scrollTop + down.clientY];
  const move = (event) => view.scrollTo(start[0] - event.clientX, start[1] - event.clientY);
  view.setPointerCapture(down.pointerId);
  view.addEventListener('pointermove', move);
  view.addEventListener('pointerup', () => view.removeEventListener('pointermove', move), { once: true });
};

const key = (event) => {
  const view = closest(event, '.scan-view');
  if (!view || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const factor = { '+': 1.25, '=': 1.25, '-': 0.8, 0: 0 }[event.key];
  if (factor !== undefined && view.querySelector('img')) {
    zoom(view, factor);
    event.preventDefault();
  }
  view.closest('.scan').querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
};

for (const place of document.querySelectorAll('[data-scans]')) {
  place.addEventListener('submit', (event) => {
    if (closest(event, '.scan-drop, [data-inside]')) {
      event.preventDefault();
      send(place, event.target);
    }
  });
  place.addEventListener('click', (event) => {
    const button = closest(event, '[data-zoom]:is(button)');
    if (button) {
      zoom(button.closest('.scan').querySelector('.scan-view'), Number(button.dataset.zoom));
    }
  });
  place.addEventListener('keydown', key);
  place.addEventListener('pointerdown', grab);
  place.addEventListener('dragover', (event) => closest(event, '.scan-drop') && event.preventDefault());
  place.addEventListener('drop', (event) => {
    const form = closest(event, '.scan-drop');
    if (form && event.dataTransfer.files.length > 0) {
      event.preventDefault();
      form.querySelector('[type=file]').files = event.dataTransfer.files;
      send(place, form);
    }
  });
  if (place.dataset.scans) {
    fetch(place.dataset.scans, { headers })
      .then((answer) => (answer.ok && !answer.redirected ? answer.text() : ''))
      .then((html) => html && show(place, html))
      .catch(() => failed(place));
  } else {
    prepare(place);
  }
}
