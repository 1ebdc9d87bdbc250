// The arrows lead to the entry before and after. Without it the links work as well.
(() => {
  const keys = { ArrowLeft: "prev", ArrowRight: "next" };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !keys[event.key]) return;
    if (event.target.closest("input, select, textarea, [tabindex], summary")) return;
    const link = document.querySelector("#neighbours [rel=" + keys[event.key] + "]");
    if (!link) return;
    event.preventDefault();
    link.click();
  });
})();
