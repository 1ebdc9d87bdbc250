// Puts the text of a checkpoint that was kept as a file into the form. Without it the text can be pasted as well.
(() => {
  const file = document.getElementById("kept-file");
  const text = document.getElementById("kept-text");
  if (!file || !text) return;
  file.closest("label").hidden = false;
  file.addEventListener("change", async () => {
    const chosen = file.files[0];
    // more than this is no checkpoint; the beginning is enough to be told so
    if (chosen) text.value = await chosen.slice(0, Number(text.maxLength)).text();
  });
})();
