// A file that is too large is refused before it is sent; the server would refuse it too, but only after minutes.
const check = (input) => {
  const most = Number(input.dataset.megabytes) * 1024 * 1024;
  const large = [...input.files].some((file) => file.size > most);
  input.setCustomValidity(large ? input.dataset.large : '');
  return !large;
};

for (const input of document.querySelectorAll('input[type=file][data-megabytes]')) {
  input.addEventListener('change', () => check(input) || input.reportValidity());
}
