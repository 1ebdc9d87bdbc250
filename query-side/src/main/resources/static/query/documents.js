// Hands documents in as soon as they are chosen, so that who chose them hears at once what is wrong with one; the form then
// names them as the answers did.
(() => {
  const part = document.querySelector("form.command fieldset.documents");
  if (!part) return;
  const form = part.closest("form");
  const { most, large, failed, mend } = part.dataset;
  const list = part.querySelector("ul"), chooser = part.querySelector("input[type=file]"), sample = part.querySelector("template");
  const types = new Map(part.dataset.types.split(" ").map(each => each.split("=")));
  const children = () => [...form.querySelectorAll("input[name=children]:checked")].map(each => each.value);
  const items = new Map();
  part.hidden = false;

  const settle = () => {
    const states = [...items.keys()].map(item => item.dataset.state);
    form.querySelectorAll("button[type=submit]").forEach(each => { each.disabled = states.includes("busy"); });
    chooser.setCustomValidity(states.includes("wrong") ? mend : "");
  };
  const state = (item, now, text = "") => {
    item.dataset.state = now;
    item.querySelector(".wrong").textContent = text;
    settle();
  };

  const address = () => {
    const to = new URL(part.dataset.address, location);
    children().forEach(child => to.searchParams.append("children", child));
    return to;
  };
  const encoded = name => encodeURIComponent(name).replace(/['()*]/g, each => "%" + each.charCodeAt(0).toString(16).toUpperCase());
  const typeOf = file => types.get(file.name.split(".").pop().toLowerCase()) || file.type || "application/octet-stream";
  const size = bytes => {
    const [unit, number] = bytes < 1e6 ? ["kilobyte", Math.max(1, Math.round(bytes / 1e3))] : ["megabyte", bytes / 1e6];
    return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, maximumFractionDigits: 1 }).format(number);
  };

  const named = (item, attachment) => {
    for (const [field, value] of Object.entries(attachment)) {
      const input = Object.assign(document.createElement("input"), { type: "hidden", name: "attachments." + field, value });
      item.append(input);
    }
  };
  const answered = (item, request) => {
    let answer = {};
    try { answer = JSON.parse(request.responseText); } catch { /* answered below, as one without a reason is */ }
    if (request.status === 201) {
      named(item, answer.attachment);
      state(item, "in");
    } else state(item, "wrong", answer.detail ?? failed);
  };

  const handIn = item => {
    const { file, request: earlier } = items.get(item);
    earlier?.abort();
    item.querySelectorAll("input").forEach(each => each.remove());
    if (file.size > Number(most)) return state(item, "wrong", large);
    const request = new XMLHttpRequest(), progress = item.querySelector("progress");
    items.set(item, { file, request });
    progress.value = 0;
    request.upload.addEventListener("progress", event => { progress.value = event.loaded / event.total; });
    request.addEventListener("load", () => answered(item, request));
    request.addEventListener("error", () => state(item, "wrong", failed));
    request.open("POST", address());
    request.setRequestHeader("Content-Type", typeOf(file));
    request.setRequestHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name));
    request.setRequestHeader("X-CSRF-TOKEN", form.elements._csrf?.value ?? "");
    state(item, "busy");
    request.send(file);
  };

  const remove = item => {
    items.get(item).request?.abort();
    items.delete(item);
    item.remove();
    settle();
    chooser.focus();
  };
  const add = file => {
    const item = sample.content.firstElementChild.cloneNode(true), button = item.querySelector("button");
    item.querySelector(".name").textContent = file.name;
    item.querySelector(".size").textContent = size(file.size);
    button.setAttribute("aria-label", button.textContent + ": " + file.name);
    button.addEventListener("click", () => remove(item));
    items.set(item, { file });
    list.append(item);
    handIn(item);
  };
  chooser.addEventListener("change", () => {
    [...chooser.files].forEach(add);
    chooser.value = "";
  });

  // A document is kept for whom it is about: who is added or left out counts for those that are here already.
  form.addEventListener("change", event => { if (event.target.name === "children") [...items.keys()].forEach(handIn); });
})();
