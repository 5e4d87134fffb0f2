"use strict";
/* Filtering and searching. Everything on the site works without this file;
   it needs no server, so it also works from a folder. */
(function () {
  var d = typeof document === "undefined" ? null : document;

  /* --- Words: the same folding for what is typed and what is searched --- */

  var SKIP = /[\s\u3000\-‐‑–—―・･_]/;

  /* The folded text, and for each of its characters where it stood. */
  function fold(text) {
    var folded = "", at = [];
    for (var i = 0; i < text.length; ) {
      var n = 1;
      if (/[\uD800-\uDBFF]/.test(text[i])) n = 2;
      while (i + n < text.length && /[\uFF9E\uFF9F\u3099\u309A\u0300-\u036F]/.test(text[i + n])) n++;
      var part = text.substr(i, n).normalize("NFKC").toLowerCase();
      for (var k = 0; k < part.length; k++) {
        var c = part[k];
        if (SKIP.test(c)) continue;
        if (c >= "\u3041" && c <= "\u3096") c = String.fromCharCode(c.charCodeAt(0) + 96);
        folded += c;
        at.push(i);
      }
      i += n;
    }
    at.push(text.length);
    return { text: folded, at: at };
  }

  function terms(query) {
    return query.split(/[\s\u3000]+/).map(function (w) { return fold(w).text; })
      .filter(function (w) { return w; });
  }

  function prepare(entry) {
    if (!entry.ft) {
      entry.ft = fold(entry.t).text;
      entry.fx = entry.x.map(function (x) { return fold(x).text; });
      entry.fw = (entry.w || []).map(function (w) { return fold(w).text; });
    }
    return entry;
  }

  function within(list, word) {
    return list.some(function (text) { return text.indexOf(word) >= 0; });
  }

  function has(entry, words) {
    prepare(entry);
    return words.every(function (w) {
      return entry.ft.indexOf(w) >= 0 || within(entry.fx, w) || within(entry.fw, w);
    });
  }

  function titled(entry, words) {
    return words.every(function (w) { return entry.ft.indexOf(w) >= 0 || within(entry.fw, w); });
  }

  function pairs(text) {
    var all = {};
    for (var i = 0; i + 1 < text.length; i++) all[text.substr(i, 2)] = true;
    return Object.keys(all);
  }

  /* Entries that share at least half of the query's pairs of letters, most alike first. */
  function near(entries, words) {
    var wanted = pairs(words.join(""));
    if (wanted.length < 2) return [];
    return entries.map(function (entry) {
      var whole = prepare(entry).ft + "\n" + entry.fx.join("\n") + "\n" + entry.fw.join("\n");
      var found = wanted.filter(function (p) { return whole.indexOf(p) >= 0; }).length;
      return { entry: entry, share: found / wanted.length };
    }).filter(function (hit) { return hit.share >= 0.5; })
      .sort(function (a, b) { return b.share - a.share; })
      .slice(0, 5).map(function (hit) { return hit.entry; });
  }

  /* {hits, near}: what holds all words, titles first; else what comes near. */
  function search(entries, query) {
    var words = terms(query);
    if (!words.length) return { words: words, hits: [], near: [] };
    var hits = entries.filter(function (entry) { return has(entry, words); });
    var first = hits.filter(function (entry) { return titled(entry, words); });
    var rest = hits.filter(function (entry) { return first.indexOf(entry) < 0; });
    return { words: words, hits: first.concat(rest), near: hits.length ? [] : near(entries, words) };
  }

  /* --- Showing --- */

  function element(name, className, text) {
    var e = d.createElement(name);
    if (className) e.className = className;
    if (text) e.textContent = text;
    return e;
  }

  /* The text with the words marked. */
  function marked(text, words, into) {
    var f = fold(text), ranges = [];
    words.forEach(function (w) {
      for (var i = f.text.indexOf(w); i >= 0; i = f.text.indexOf(w, i + w.length))
        ranges.push([f.at[i], f.at[i + w.length - 1]]);
    });
    ranges.sort(function (a, b) { return a[0] - b[0]; });
    var done = 0;
    ranges.forEach(function (r) {
      if (r[0] < done) return;
      var end = r[1] + 1;
      while (end < text.length && /[\uDC00-\uDFFF\uFF9E\uFF9F]/.test(text[end])) end++;
      into.append(text.slice(done, r[0]), element("mark", "", text.slice(r[0], end)));
      done = end;
    });
    into.append(text.slice(done));
    return into;
  }

  /* The first sentence that holds one of the words. */
  function sentence(entry, words) {
    for (var i = 0; i < entry.x.length; i++) {
      var parts = entry.x[i].match(/[^。．.!?！？]+[。．.!?！？]*/g) || [entry.x[i]];
      for (var k = 0; k < parts.length; k++) {
        var f = fold(parts[k]).text;
        if (words.some(function (w) { return f.indexOf(w) >= 0; })) return parts[k].trim();
      }
    }
    return entry.x[0] || "";
  }

  function counted(form, n) {
    var key = n === 0 ? "none" : n === 1 ? "one" : "other";
    return form.dataset[key].replace("{count}", n);
  }

  /* A folder opened without a server may not let its address change. */
  function go(how, address) {
    try { history[how](null, "", address); } catch (refused) { return; }
  }

  function load(form, then) {
    if (window.keikaku) return then(window.keikaku);
    var script = d.createElement("script");
    script.src = form.dataset.index;
    script.onload = function () { then(window.keikaku); };
    d.head.append(script);
  }

  /* --- The search page --- */

  function searchPage(form) {
    var box = form.elements.q, list = d.getElementById("hits"), status = d.getElementById("found");
    var heading = d.getElementById("near");

    function item(entry, words) {
      var li = element("li"), a = element("a", "", "");
      a.href = entry.u;
      marked(entry.t, words, a);
      if (entry.l) li.lang = entry.l;
      li.append(a, element("span", "kind", form.dataset[entry.k]), marked(sentence(entry, words), words, element("p")));
      return li;
    }

    function show() {
      load(form, function (entries) {
        var found = search(entries, box.value);
        var shown = found.hits.length ? found.hits : found.near;
        list.textContent = "";
        shown.forEach(function (entry) { list.append(item(entry, found.words)); });
        heading.hidden = !found.near.length;
        status.textContent = found.words.length ? counted(form, found.hits.length) : "";
      });
    }

    function fromAddress() {
      box.value = new URLSearchParams(location.search).get("q") || "";
      show();
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      go("pushState", "?" + new URLSearchParams({ q: box.value }));
      show();
    });
    box.addEventListener("input", function () {
      go("replaceState", "?" + new URLSearchParams({ q: box.value }));
      show();
    });
    addEventListener("popstate", fromAddress);
    fromAddress();
  }

  /* --- The list of actions --- */

  function listPage(form) {
    var cards = [].slice.call(d.querySelectorAll(".cards .card"));
    var status = d.getElementById("found"), chosen = d.getElementById("chosen");
    var box = form.elements.q, texts = null;
    var boxes = [].slice.call(form.querySelectorAll("input[type=checkbox]"));

    function values(name) {
      return boxes.filter(function (b) { return b.name === name && b.checked; })
        .map(function (b) { return b.value; });
    }

    function fits(card, words, grades, policies) {
      return (!grades.length || grades.indexOf(card.dataset.grade) >= 0) &&
        (!policies.length || policies.indexOf(card.dataset.policy) >= 0) &&
        (!words.length || (texts && texts[card.dataset.id] && has(texts[card.dataset.id], words)));
    }

    function apply() {
      var words = terms(box.value), grades = values("grade"), policies = values("policy"), n = 0;
      if (words.length && !texts) {
        return load(form, function (entries) {
          texts = {};
          entries.forEach(function (e) { if (e.k === "action") texts[e.id] = e; });
          apply();
        });
      }
      cards.forEach(function (card) {
        card.hidden = !fits(card, words, grades, policies);
        if (!card.hidden) n++;
      });
      boxes.forEach(function (b) {
        var count = cards.filter(function (card) {
          return b.name === "grade" ? fits(card, words, [b.value], policies) : fits(card, words, grades, [b.value]);
        }).length;
        b.parentNode.querySelector(".count").textContent = count;
      });
      status.textContent = counted(form, n);
      showChosen();
    }

    function showChosen() {
      chosen.textContent = "";
      function chip(text, clear) {
        var button = element("button", "", text);
        button.type = "button";
        button.setAttribute("aria-label", form.dataset.remove.replace("{name}", text));
        button.addEventListener("click", function () { clear(); changed(); box.focus(); });
        chosen.append(button);
      }
      if (box.value.trim()) chip(box.value.trim(), function () { box.value = ""; });
      boxes.filter(function (b) { return b.checked; }).forEach(function (b) {
        chip(b.parentNode.querySelector(".label").textContent, function () { b.checked = false; });
      });
    }

    function address() {
      var p = new URLSearchParams();
      if (box.value.trim()) p.set("q", box.value);
      boxes.forEach(function (b) { if (b.checked) p.append(b.name, b.value); });
      var query = p.toString();
      return location.pathname + (query ? "?" + query : "") + location.hash;
    }

    function changed() {
      go("pushState", address());
      apply();
    }

    function fromAddress() {
      var p = new URLSearchParams(location.search);
      box.value = p.get("q") || "";
      boxes.forEach(function (b) { b.checked = p.getAll(b.name).indexOf(b.value) >= 0; });
      apply();
    }

    function policyOf(card) {
      var box = boxes.filter(function (b) { return b.name === "policy" && b.value === card.dataset.policy; })[0];
      return box ? box.parentNode.querySelector(".label").textContent : "";
    }

    function save() {
      var rows = [form.dataset.header.split("|")];
      cards.forEach(function (card) {
        if (card.hidden) return;
        var a = card.querySelector("a"), chip = card.querySelector(".chip");
        rows.push([card.dataset.id, a.querySelector(".what").textContent, policyOf(card), chip.textContent.trim(), a.href]);
      });
      var text = rows.map(function (row) {
        return row.map(function (cell) {
          return /[",\r\n]/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell;
        }).join(",");
      }).join("\r\n") + "\r\n";
      var link = element("a");
      link.href = URL.createObjectURL(new Blob(["\uFEFF" + text], { type: "text/csv" }));
      link.download = "actions.csv";
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    }

    form.addEventListener("submit", function (event) { event.preventDefault(); changed(); });
    form.addEventListener("change", function (event) { if (event.target !== box) changed(); });
    box.addEventListener("input", function () {
      go("replaceState", address());
      apply();
    });
    d.getElementById("save").addEventListener("click", save);
    addEventListener("popstate", fromAddress);
    fromAddress();
  }

  /* --- The other language keeps the place on the page --- */

  function keepPlace() {
    d.querySelectorAll("a.tongue").forEach(function (a) {
      a.addEventListener("click", function () { a.hash = location.hash; a.search = location.search; });
    });
  }

  if (typeof module !== "undefined") {
    module.exports = { fold: fold, terms: terms, search: search };
  } else {
    var form = d.getElementById("search"), filter = d.getElementById("filter");
    if (form) searchPage(form);
    if (filter) listPage(filter);
    keepPlace();
  }
})();
