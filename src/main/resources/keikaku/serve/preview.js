// Shows a page again when the site has changed, and what is wrong when it could not.
(function () {
  'use strict';
  var root = document.currentScript.getAttribute('data-root');
  var known = document.currentScript.getAttribute('data-version');
  var panel = null;

  function show(trouble) {
    if (!panel) {
      panel = document.createElement('pre');
      panel.className = 'keikaku-preview';
      panel.setAttribute('role', 'alert');
      document.body.appendChild(panel);
    }
    panel.hidden = !trouble;
    panel.textContent = trouble;
  }

  function ask() {
    return fetch(root + 'trouble').then(function (answer) { return answer.text(); });
  }

  ask().then(show);
  var events = new EventSource(root + 'events');
  events.onmessage = function (event) {
    if (known === event.data) {
      return;
    }
    known = event.data;
    ask().then(function (trouble) {
      if (trouble) {
        show(trouble);
      } else {
        location.reload();
      }
    });
  };
})();
