// Buttons that make or use a passkey. They stay hidden where the browser knows none.
const token = () => document.querySelector("input[name=_csrf]").value;

const post = (address, body) => fetch(address, {
  method: "POST",
  headers: { "X-CSRF-TOKEN": token(), "X-Requested-With": "fetch", "Content-Type": "application/json" },
  body: body === undefined ? "" : JSON.stringify(body),
});

/** Asks the server, then the device, then tells the server. */
async function exchange(button) {
  const asked = await post(button.dataset.ask);
  const needs = asked.status === 403 ? (await asked.json()).needs : null;
  if (needs === "confirmation") {
    location.assign(button.dataset.confirm);
    return false;
  }
  if (!asked.ok) {
    return null;
  }
  const options = await asked.json();
  const credential = button.dataset.make !== undefined
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  const answer = await post(button.dataset.answer, credential.toJSON());
  return answer.ok ? true : null;
}

async function run(button) {
  const box = button.closest("[data-passkey]");
  const fault = box.querySelector("[role=alert]");
  fault.hidden = true;
  let done;
  try {
    done = await exchange(button);
  } catch {
    done = null;
  }
  if (done === null) {
    fault.hidden = false;
  } else if (done) {
    const form = document.getElementById(button.dataset.form);
    if (form === null) {
      location.reload();
    } else {
      form.noValidate = true;
      form.submit();
    }
  }
}

const known = window.PublicKeyCredential !== undefined && PublicKeyCredential.parseCreationOptionsFromJSON !== undefined;
for (const box of known ? document.querySelectorAll("[data-passkey]") : []) {
  box.hidden = false;
  const button = box.querySelector("button");
  button.addEventListener("click", () => run(button));
}
