// Shows one questionnaire of Entitle inside another page:
//   <script async src="https://your.host/entitle/embed.js" data-questionnaire="guests"></script>
// Further attributes: data-options (what follows "?" in the hash: "as-of=2026-11-22&edition=current"),
// data-title, data-height (before the frame reports its own), data-storage="none" (keep answers in memory only).
(function () {
  "use strict";
  var script = document.currentScript;
  if (!script || script.closest("head")) return console.error("embed.js: a classic script in the body, where the frame is wanted");
  var data = script.dataset;
  var frame = document.createElement("iframe");
  var hash = data.questionnaire ? "#/q/" + encodeURIComponent(data.questionnaire) : "#/";
  frame.src = new URL("entitle.html?embed", script.src).href + hash + (data.options ? "?" + data.options : "");
  frame.title = data.title || "Entitle: Power Platform licensing";
  frame.loading = "lazy";
  frame.style.cssText = "width:100%;border:0;display:block;height:" + (parseInt(data.height, 10) || 640) + "px";
  frame.setAttribute("sandbox", "allow-scripts allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox" +
    (data.storage === "none" ? "" : " allow-same-origin"));
  addEventListener("message", function (event) {
    // Any frame on the page can post here; only ours may set its height, and to nothing but a height.
    if (event.source !== frame.contentWindow) return;
    var message = event.data;
    if (!message || message.entitle !== "height" || !(message.height > 0)) return;
    frame.style.height = Math.min(Math.max(message.height, 160), 20000) + "px";
  });
  script.after(frame);
})();
