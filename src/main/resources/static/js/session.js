// Tells an official before the session ends, in whichever window was used last, and keeps it on when asked.
const box = document.getElementById("session");
const LAST = "homphieu-last-used";
const WARNING = 3 * 60;
const lasting = Number(box.dataset.seconds);

/** Any request of any window keeps the session on. */
const used = () => localStorage.setItem(LAST, String(Date.now()));

const left = () => lasting - (Date.now() - Number(localStorage.getItem(LAST))) / 1000;

function look() {
  const seconds = left();
  box.hidden = seconds > WARNING;
  if (!box.hidden) {
    const over = seconds <= 0;
    box.querySelector("[data-soon]").hidden = over;
    box.querySelector("[data-over]").hidden = !over;
    box.querySelector("button").hidden = over;
    box.querySelector("[data-minutes]").textContent = String(Math.max(1, Math.ceil(seconds / 60)));
  }
}

async function stay() {
  try {
    const answer = await fetch(box.dataset.stay, {
      method: "POST",
      headers: { "X-CSRF-TOKEN": document.querySelector("input[name=_csrf]").value, "X-Requested-With": "fetch" },
    });
    if (answer.ok) {
      used();
    } else if (answer.status === 401) {
      localStorage.setItem(LAST, "0");
    }
  } finally {
    look();
  }
}

new PerformanceObserver((list) => {
  if (list.getEntries().some((entry) => /^\/(office|admin|account)\b/.test(new URL(entry.name).pathname))) {
    used();
  }
}).observe({ type: "resource" });
box.querySelector("button").addEventListener("click", stay);
addEventListener("storage", look);
used();
setInterval(look, 5000);
