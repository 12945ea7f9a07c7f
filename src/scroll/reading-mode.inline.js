(function (root) {
  var mode;
  try {
    mode = localStorage.getItem('reading');
  } catch (_) {}
  if (mode !== 'simple' && mode !== 'scroll') {
    var net = navigator.connection || {};
    mode = net.saveData || /2g$/.test(net.effectiveType) || matchMedia('(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce)').matches ? 'simple' : 'scroll';
  }
  root.setAttribute('data-reading', mode);
  if (location.hash.length > 1) root.setAttribute('data-arriving', '');
})(document.documentElement);
