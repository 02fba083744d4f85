// The search: a combobox over the index that `search-index.js` left. Words may be incomplete or misspelt.
(function () {
  "use strict";
  var input = document.getElementById("find");
  var top = document.body.dataset.root;
  var MOST = 20;
  var WHOLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u; // a sign of these says much by itself
  var list = document.createElement("ul");
  var status = document.createElement("p");
  var active = -1;
  var shown = [];

  function words(text) {
    return (text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().match(/[\p{L}\p{N}]+/gu) || []);
  }

  // A name in one word, for those who type it so.
  function joined(text) {
    return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || []).join("");
  }

  // Rows: what is searched, and where it leads to.
  var index = window.specpressIndex;
  function page(number) {
    return number >= 0 ? index.operations[number] : index.schemas[-1 - number];
  }
  var rows = [];
  index.operations.forEach(function (row) {
    rows.push({ kind: 0, title: row[0], method: row[1], detail: row[2], url: row[3],
      main: words(row[0]).concat(words(row[4])), other: words(row[2]).concat(words(row[5]), row[3].startsWith("webhooks/") ? ["webhooks"] : []),
      joined: [joined(row[4]), joined(row[2])] });
  });
  index.schemas.forEach(function (row) {
    rows.push({ kind: 1, title: row[0], method: input.dataset.schema, detail: "", url: row[1], main: words(row[0]), other: [], joined: [joined(row[0])] });
  });
  index.pages.forEach(function (row) {
    rows.push({ kind: 1, title: row[0], method: row[2], detail: row[3], url: row[1], main: words(row[0]), other: words(row[3]), joined: [joined(row[0])] });
  });
  index.fields.forEach(function (row) {
    var places = [];
    for (var n = 1; n < row.length; n += 2) places.push([row[n], row[n + 1]]);
    rows.push({ kind: 2, title: row[0], method: input.dataset.field, places: places, main: words(row[0]), other: [], joined: [joined(row[0])] });
  });

  // How many letters differ, at most `limit`; neighbours that changed places count once.
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    var before = [], last = [], now = [], i, j;
    for (j = 0; j <= b.length; j++) last[j] = j;
    for (i = 1; i <= a.length; i++) {
      now = [i];
      var least = i;
      for (j = 1; j <= b.length; j++) {
        var cost = a[i - 1] === b[j - 1] ? 0 : 1;
        now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
        least = Math.min(least, now[j]);
      }
      if (least > limit) return limit + 1;
      before = last;
      last = now;
    }
    return last[b.length];
  }

  function fit(query, word) {
    if (word === query) return 10;
    if (word.startsWith(query)) return 8 - Math.min(3, (word.length - query.length) / 4);
    if ((query.length > 2 || WHOLE.test(query)) && word.includes(query)) return 4;
    var limit = query.length > 7 ? 2 : query.length > 3 ? 1 : 0;
    if (!limit) return 0;
    var wrong = distance(query, word, limit);
    if (wrong > limit && word.length > query.length) wrong = distance(query, word.slice(0, query.length), limit);
    return wrong <= limit ? 3 - wrong : 0;
  }

  function best(query, list) {
    var most = 0;
    for (var word of list) most = Math.max(most, fit(query, word));
    return most;
  }

  function whole(query, names) {
    for (var name of names) if (name.startsWith(query)) return name === query ? 9 : 5;
    return 0;
  }

  function score(row, query) {
    var sum = 0;
    for (var word of query) {
      var found = Math.max(best(word, row.main), best(word, row.other) * 0.5, whole(word, row.joined));
      if (!found) return 0;
      sum += found;
    }
    return sum - row.kind * 0.6 - row.main.length * 0.02;
  }

  function find(text) {
    var query = words(text);
    var raw = text.trim().toLowerCase();
    if (!query.length) return [];
    var found = [];
    rows.forEach(function (row, order) {
      var points = score(row, query);
      if (points > 0 && row.title.toLowerCase() === raw) points += 5;
      if (points > 0) found.push([points, order, row]);
    });
    found.sort(function (a, b) { return b[0] - a[0] || a[1] - b[1]; });
    var out = [];
    found.slice(0, MOST).forEach(function (entry) {
      var row = entry[2];
      if (row.kind < 2) out.push(row);
      else row.places.slice(0, 3).forEach(function (place) {
        var target = page(place[0]);
        var url = place[0] >= 0 ? target[3] : target[1];
        out.push({ title: row.title, method: row.method, detail: target[0], url: url + "#" + place[1], kind: 2 });
      });
    });
    return out.slice(0, MOST);
  }

  function choose(number) {
    if (active >= 0) list.children[active].setAttribute("aria-selected", "false");
    active = number;
    if (number < 0) return input.removeAttribute("aria-activedescendant");
    var option = list.children[number];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function open(is) {
    list.hidden = !is;
    input.setAttribute("aria-expanded", String(is));
    if (!is) choose(-1);
  }

  function piece(name, text) {
    var span = document.createElement("span");
    span.className = name;
    span.textContent = text;
    return span;
  }

  function search() {
    choose(-1);
    shown = find(input.value);
    list.textContent = "";
    shown.forEach(function (row, n) {
      var option = document.createElement("li");
      option.id = "found-" + n;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.append(piece("method" + (row.kind ? " m-kind" : " m-" + row.method.toLowerCase()), row.method),
        piece("what", row.title), piece("detail", row.detail));
      list.appendChild(option);
    });
    status.textContent = input.value.trim() ? (shown.length ? String(shown.length) : input.dataset.none) : "";
    status.classList.toggle("nothing", Boolean(input.value.trim()) && !shown.length);
    open(shown.length > 0);
    if (shown.length) choose(0);
  }

  function go(number) {
    var row = shown[number];
    if (!row) return;
    open(false);
    location.href = top + row.url;
  }

  list.id = "found";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  list.hidden = true;
  status.setAttribute("role", "status");
  status.className = "told-found";
  input.parentElement.append(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.addEventListener("input", search);
  input.addEventListener("keydown", function (event) {
    var size = shown.length;
    if (event.key === "Escape") {
      event.preventDefault(); // the browser would empty the field at once
      if (list.hidden) { input.value = ""; search(); }
      open(false);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && size) {
      event.preventDefault();
      if (list.hidden) open(true);
      choose((active + (event.key === "ArrowDown" ? 1 : size - 1) + (active < 0 && event.key === "ArrowUp" ? 1 : 0)) % size);
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      go(Math.max(active, 0));
    }
  });
  list.addEventListener("mousedown", function (event) { event.preventDefault(); });
  list.addEventListener("click", function (event) {
    go(Array.prototype.indexOf.call(list.children, event.target.closest("[role=option]")));
  });
  input.addEventListener("blur", function () { open(false); });
  input.addEventListener("focus", function () { if (input.value.trim() && shown.length) open(true); });
  if (input.value) search();
})();
