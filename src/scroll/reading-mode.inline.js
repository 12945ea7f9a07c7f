(function (root) {
  var mode;
  try {
    mode = localStorage.getItem('reading');
  } catch (_) {}
  if (mode !== 'simple' && mode !== 'scroll') {
    var saves = navigator.connection && navigator.connection.saveData;
    mode = saves || matchMedia('(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce)').matches ? 'simple' : 'scroll';
  }
  root.setAttribute('data-reading', mode);
  if (location.hash.length > 1) root.setAttribute('data-arriving', '');
})(document.documentElement);
