// Keeps what is filled in and not sent yet, so that it is still there tomorrow and on another device; and adds rows.
(() => {
  const form = document.querySelector("form.command");
  if (!form) return;
  const note = document.getElementById("draft");
  const address = form.dataset.draft;
  // a document waits a day for its entry, a draft for longer: it is chosen anew
  const around = name => name.startsWith("_") || name.startsWith("attachments.") || name === "";

  const filledIn = () => {
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      if (!around(name) && typeof value === "string") (fields[name] ??= []).push(value);
    }
    return fields;
  };

  const fill = fields => {
    const rest = structuredClone(fields);
    for (const [name, values] of Object.entries(rest)) {
      const table = [...form.querySelectorAll("fieldset.rows")].find(each => each.querySelector(`[name="${CSS.escape(name)}"]`));
      while (table && table.querySelectorAll(`[name="${CSS.escape(name)}"]`).length < values.length) addRow(table);
    }
    for (const control of form.elements) {
      if (around(control.name) || control.type === "submit" || control.type === "button") continue;
      const values = rest[control.name];
      if (control.type === "checkbox" || control.type === "radio") control.checked = values?.includes(control.value) ?? false;
      else if (values) control.value = values.shift() ?? "";
    }
    form.querySelectorAll("details").forEach(part => { part.open ||= [...part.querySelectorAll("input,select,textarea")].some(each => each.value && each.type !== "checkbox"); });
  };

  const addRow = table => {
    const row = table.querySelector(".row");
    const next = row.cloneNode(true);
    next.querySelectorAll("input,select,textarea").forEach(each => { if (each.type === "checkbox" || each.type === "radio") each.checked = false; else each.value = ""; each.required = false; });
    row.parentElement.insertBefore(next, table.querySelector("button.more"));
    return next;
  };

  form.querySelectorAll("button.more").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => addRow(button.closest("fieldset")).querySelector("input,select,textarea").focus());
  });

  // A refusal names children, persons and houses by ids between two marks; who reads it knows them by name.
  const names = new Map([...document.querySelectorAll("#names option")].map(each => [each.value, each.label]));
  const callByName = part => {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      text.data = text.data.replace(/\u2068([^\u2069]*)\u2069/g, (marked, id) => names.get(id) ?? id);
    }
  };
  document.body.addEventListener("htmx:afterSwap", () => {
    const answer = document.getElementById("answer");
    callByName(answer);
    answer.querySelector("h2")?.focus();
  });

  const send = (method, body) => fetch(address, {
    method, body, keepalive: true, credentials: "same-origin",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": form.elements._csrf?.value ?? "" },
  });
  let waiting, sent = false, last = JSON.stringify(filledIn());
  const keep = () => {
    clearTimeout(waiting);
    const now = JSON.stringify(filledIn());
    if (sent || now === last) return;
    last = now;
    send("PUT", now).then(answer => { note.dataset.state = answer.ok ? "kept" : "lost"; });
  };
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(keep, 800); });
  addEventListener("pagehide", keep);
  form.addEventListener("htmx:beforeRequest", () => { clearTimeout(waiting); });
  form.addEventListener("htmx:afterRequest", event => { sent = event.detail.xhr.status === 204; });
  note.querySelector("button").addEventListener("click", () => send("DELETE").then(() => location.reload()));
  fetch(address, { credentials: "same-origin" }).then(answer => answer.status === 200 ? answer.json() : null).then(draft => {
    if (!draft) return;
    fill(draft.fields);
    last = JSON.stringify(filledIn());
    note.querySelector("time").textContent = new Date(draft.written).toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
    note.dataset.state = "found";
  });
})();
