(function (root, query) {
  var theme = query.get('theme');
  var view = query.get('view');
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  if (query.get('steps') === '1') root.setAttribute('data-steps', '');
  if (view && view !== root.getAttribute('data-view')) root.setAttribute('data-arriving', '');
})(document.documentElement, new URLSearchParams(location.search));
