// Runs inline in <head>, before the first paint, so that neither the reading
// mode nor a deep-linked figure flashes the wrong state. Plain old JavaScript:
// it must not fail on any browser. Its hash is in the security policy.
(function (root) {
  root.setAttribute('data-js', '');
  var mode;
  try {
    mode = localStorage.getItem('reading');
  } catch (_) {
    // Storage may be refused: the choice then lasts as long as the page.
  }
  if (mode !== 'simple' && mode !== 'scroll') {
    var saves = navigator.connection && navigator.connection.saveData;
    mode = saves || matchMedia('(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce)').matches ? 'simple' : 'scroll';
  }
  root.setAttribute('data-reading', mode);
  if (location.hash.length > 1) root.setAttribute('data-arriving', '');
})(document.documentElement);
