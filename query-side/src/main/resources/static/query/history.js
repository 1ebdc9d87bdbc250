// Lets a case be slid through, stepped through by keys, and played. Without it the links and the date work as well.
(() => {
  const player = document.getElementById("player");
  const slider = document.getElementById("slider");
  if (!player || !slider) return;
  const said = document.getElementById("said");
  const play = document.getElementById("play");
  const pace = document.getElementById("pace");
  const by = document.getElementById("by");
  const DAY = 24 * 60 * 60 * 1000;
  const from = Date.parse(slider.dataset.from);
  const day = offset => new Date(from + offset * DAY).toISOString().slice(0, 10);
  const step = code => document.getElementById("step-" + code);
  // steps that were asked for while an answer was on its way: its links are not there yet, or not taken over by htmx
  const wanted = [];
  const busy = () => player.querySelector(".htmx-request, .htmx-settling");
  let dragging = false;
  let waiting = 0;
  let playing = 0;

  // once htmx has taken the links over, which it does before: a key that comes earlier would load the whole page
  document.addEventListener("DOMContentLoaded", () => {
    slider.closest(".scrub").hidden = false;
    if (document.activeElement === document.body) slider.focus({ preventScroll: true });
  });

  const address = offset => {
    const asked = new URL(location.href);
    ["asOf", "knownAt", "position"].forEach(name => { if (!(name === "knownAt" && slider.dataset.by === "asOf")) asked.searchParams.delete(name); });
    asked.searchParams.set(slider.dataset.by, day(offset));
    return asked.pathname + asked.search;
  };

  const slide = () => {
    waiting = 0;
    htmx.ajax("GET", address(Number(slider.value)), { source: slider, target: "#shown", swap: "innerHTML" });
  };

  slider.addEventListener("input", () => {
    dragging = true;
    wanted.length = 0;
    pause();
    slider.setAttribute("aria-valuetext", day(Number(slider.value)));
    if (!waiting) waiting = setTimeout(slide, 60);
  });
  slider.addEventListener("change", () => { dragging = false; });

  const pause = () => {
    if (!playing) return;
    clearInterval(playing);
    playing = 0;
    play.textContent = play.dataset.play;
    play.setAttribute("aria-pressed", "false");
  };
  const on = () => {
    const next = step(by.value);
    if (busy()) return;
    if (next.getAttribute("aria-disabled")) pause();
    else next.click();
  };
  const start = () => {
    playing = setInterval(on, Number(pace.value));
    play.textContent = play.dataset.pause;
    play.setAttribute("aria-pressed", "true");
    on();
  };
  play.addEventListener("click", () => (playing ? pause() : start()));
  pace.addEventListener("change", () => { if (playing) { pause(); start(); } });
  document.addEventListener("visibilitychange", () => { if (document.hidden) pause(); });

  const keys = { ArrowLeft: "previous", ArrowRight: "next", Home: "first", End: "last", d: "next-decision", D: "previous-decision" };
  player.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.matches("select, textarea, input:not([type=range])")) return;
    if (event.key === "p") { play.click(); event.preventDefault(); return; }
    if (event.key === "w") { document.querySelector("#as-known:not([aria-current]), #as-was:not([aria-current])").click(); return; }
    const code = keys[event.key];
    if (!code) return;
    event.preventDefault();
    pause();
    // a key that is held down goes as fast as the answers come
    if (!event.repeat || !busy()) step(code).click();
  });

  player.addEventListener("click", event => {
    const link = event.target.closest("a.step");
    if (!link) return;
    if (event.isTrusted) pause();
    if (!busy() && !link.getAttribute("aria-disabled")) return;
    event.preventDefault();
    event.stopPropagation();
    if (busy()) wanted.push(link.id);
  }, true);

  document.body.addEventListener("htmx:afterRequest", event => {
    if (!event.detail.successful) wanted.length = 0;
  });

  document.body.addEventListener("htmx:afterSettle", event => {
    const moment = document.getElementById("moment");
    if (!moment || !player.contains(event.target)) return;
    const heading = document.getElementById("moment-heading").textContent;
    const happened = [...moment.querySelectorAll(".happened strong")].map(each => each.textContent).join(", ");
    said.textContent = happened ? heading + ": " + happened : heading;
    if (!dragging) {
      slider.value = Math.round((Date.parse(moment.dataset.day) - from) / DAY);
      slider.setAttribute("aria-valuetext", said.textContent);
    }
    if (wanted.length && !busy()) document.getElementById(wanted.shift()).click();
  });
})();
