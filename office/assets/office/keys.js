// Keys for links that the page has anyway: a link says with data-key which key follows it. Nothing else needs a script.
addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('input, select, textarea')) return;
  const turned = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
  const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const key = (isRtl && turned[event.key]) || event.key;
  // A picture that is larger than its frame is moved by the arrows first.
  const frame = event.target.closest('.zoomed');
  if (frame && turned[event.key] && frame.scrollWidth > frame.clientWidth) return;
  const link = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key.split(' ').includes(key));
  if (!link) return;
  event.preventDefault();
  link.click();
});
